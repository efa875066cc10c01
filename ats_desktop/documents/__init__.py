"""Papers and workbooks that leave the house: plain values in, bytes or a file out."""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AddToJobForm</name>
    <message>
        <source>Find a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, title or client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the laptop is stolen while locked or off, nobody can read candidates, CVs, contracts or backups without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indus Talent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>12345-1234567-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>12345-1234567-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNIC of who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karvan Logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private limited company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your agency sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HireForm</name>
    <message>
        <source>Agreed pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Change agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client's own reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior Backend Engineer (Python)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have saved, printed or written down the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens the data when the passphrase is forgotten. It is shown once. Keep it on paper, away from the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistForm</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery key nobody can open this data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Add a contact to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {who} to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the next step of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact added to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {who} to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {act_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export shortlist {submission}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {who} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {who} within the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {job} on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {who} on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {act_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the soft limit of {stage} to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist {submission} exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the hire of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the soft limit off {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {who} off the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {who} to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {act_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {act_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CVs imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} unpinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} has a soft limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} has no soft limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} copied to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not hired any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved within the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} off the job: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} pinned to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} transferred to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} unpinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>A board shows the candidates of one job, stage by stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hired candidate stays in Hired. Undo the hire to move the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire one candidate at a time: each needs a start date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one here matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one in {stage} yet. Drag a card here, or select one and press M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open column {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score ≥ {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is sorted. Choose “By hand” to place cards yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting ≥ {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med {n}d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {n}d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be moved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hired} of {openings} hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} on this board match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} column menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, switch job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} on this board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in as backend developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>Add to job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidates yet. Drop CVs here, or press Ctrl+I to import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches. Clear the search to see everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, skills, and the text of CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Decision open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On client shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} in stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>{hired} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>An import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read so far stays. The rest of the files is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About ATS Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name, phone and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export shortlist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CVs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit what is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an agency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or restore a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the full page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the job on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a job template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view or draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show closed candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of this job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the hire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to another job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>CVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>openings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Acceptance criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {who} to a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency NTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, registered name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already on this job: {count}. Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel workbook for the client. What was sent is kept with each candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootcamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNIC of the signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes before a new schedule, % of the fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client NTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client e-mail for notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client, registered name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the job? Everyone still on its board is rejected with “Job closed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract to hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor NTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor e-mail for notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction, working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designation of the signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure period, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic signatures are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every opening of {reference} is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income tax is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on shortlists and contracts. It can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-solicitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-solicitation, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a loss, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your agency sees notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment, days after acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting a breach right, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of {agency}

{key}

It opens the data in ATS Desktop when the passphrase is forgotten. Keep this sheet away from the laptop.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of information, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rozee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son or daughter of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is kept. Restoring brings the card back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those courts alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withholding rate assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} free. This hire fills one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} to fix before it can be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {candidate} and {client}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>due in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} past due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A folder is called {path} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of ATS Desktop wrote this agency. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the agreement does not fit on one page. Shorten its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the files in {folder}. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every opening of this job is filled. Add an opening to the job first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the program are missing in {folder}. Install ATS Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring needs a start date. Use Hire on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail and no phone number was found. Enter one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading process could be started. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in Assessed or Interviewed yet. Choose candidates, then export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {path}. Choose another folder, or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a rejected or withdrawn candidate can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading needed too much memory and was stopped. Enter the person by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Enter the person by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was done after this import. Undo that first, then the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency's file in {folder} is damaged. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is not complete. Fill in the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} cannot be used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space at {path} and try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive failed at {path}. Check it, then restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is missing or was changed. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown. Open the file with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller number goes first. Check {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an agency in {folder} already. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agency in {folder}. Start a new one, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency is locked. Enter its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency is open in another window ({holder}). Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This candidate is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This candidate is not hired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This candidate is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This candidate is still on {count} open jobs. Reject or withdraw there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved: there is no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is closed or on hold. Restore or resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is gone. It was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was moved meanwhile. It stays where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a scan without text. Enter the person by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Word file. Open it in Word and save it as DOCX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Use PDF, DOCX, RTF or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the agency. Check the keyboard layout and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage belongs to another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template cannot be used. Install ATS Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again later, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} is on this job already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where the file could break. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hired} people are hired on this job, so it needs at least as many openings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a possible file name here. Choose a shorter, plainer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there. Check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is {status} and cannot become {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is {status} and takes no candidates. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {facet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer {facet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {facet} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} (brief: {range})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number. The old value is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs (*.pdf *.docx *.rtf *.txt *.odt *.html *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an agency's folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>first-run</name>
    <message>
        <source>A title and a client are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another computer or a USB drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. No account, no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an agency's folder or a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing file or restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF and Word files, any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the folder where you keep them. Names, phones, skills and years are read on this computer, and duplicates are found for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the CVs you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agency and no backup in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a folder of CVs anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it was changed again since and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>About {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{source}”, into {job}, {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {cvs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need you ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CVs found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PDF, Word, RTF or text file in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep working. Undo removes the whole import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already known, updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {known} already known, {problems} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} was known already, the CV is a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} was known already, with this same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cvs} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Close: cancelled by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: lost to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin from the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. {count} are hidden. Clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mistakes</name>
    <message>
        <source>A CNIC has 13 digits, such as 12345-1234567-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client, or add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, print or write down the key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the job is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the work starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten this to {detail} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milestones come to {detail}, not to the fees in total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many or too few of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used. Write it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the start date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is less than where the range begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date like 1 Dec 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 420,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount, such as 420,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{detail}” cannot be printed here. Write it in Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an email address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>Free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}d notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet. Press Ctrl+Shift+N to add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet. Press Ctrl+J to add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers yet. Choose a candidate on the board and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Add to job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all fields of this candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit candidate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet. Drop a CV on the window to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Press N to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work history was read from the CV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Save the file and open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {must} required found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count} in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pay</name>
    <message>
        <source>{currency} {span} a {period}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>{name}, {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {stage}, score {score}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, skills and CVs, such as python city:lahore exp:4+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINNED JOBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search candidates (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>skills</name>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, not found in the CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: required, not found in the CV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Columns of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Added to {job}, {to_stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire taken back, to {to_stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {from_stage} to {to_stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to {to_stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Hire one active candidate at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is rejected or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only active candidates can be put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only active candidates move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open candidates can be rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>{page} – ATS Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>years</name>
    <message>
        <source>&lt;1 yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}+ years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} yrs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

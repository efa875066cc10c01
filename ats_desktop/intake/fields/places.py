"""Cities and countries, and the phone region that each stands for."""

import re

_CITIES = {
    "PK": """Karachi|Lahore|Islamabad|Rawalpindi|Faisalabad|Multan|Peshawar|Quetta|Hyderabad|Gujranwala
        |Sialkot|Sukkur|Bahawalpur|Sargodha|Larkana|Sheikhupura|Rahim Yar Khan|Jhang|Gujrat|Mardan|Kasur
        |Dera Ghazi Khan|Sahiwal|Nawabshah|Mingora|Okara|Mirpur Khas|Chiniot|Kamoke|Hafizabad|Jacobabad
        |Shikarpur|Muzaffargarh|Khanewal|Kohat|Abbottabad|Muzaffarabad|Mirpur|Swabi|Attock|Jhelum|Chakwal
        |Khairpur|Turbat|Gwadar|Wah Cantt|Taxila|Haripur|Mansehra|Swat|Dera Ismail Khan|Vehari|Daska
        |Mandi Bahauddin|Layyah|Lodhran|Pakpattan|Toba Tek Singh|Narowal|Bhakkar|Mianwali|Nowshera|Charsadda
        |Gilgit|Skardu|Thatta|Badin|Tando Adam|Tando Allahyar|Dadu|Umerkot|Kotri|Jamshoro|Sanghar|Ghotki
        |Kandhkot|Bannu|Hub|Khuzdar|Chaman|Zhob|Rawalakot|Kotli|Bagh|Burewala|Murree|Hasan Abdal|Khushab
        |Muridke|Jaranwala|Chishtian|Ahmadpur East|Samundri|Pattoki|Arifwala|Wazirabad|Kharian|Lala Musa
        |Mingaora""",
    "AE": "Dubai|Abu Dhabi|Sharjah|Ajman|Ras Al Khaimah|Al Ain|Fujairah",
    "SA": "Riyadh|Jeddah|Dammam|Makkah|Mecca|Madinah|Medina|Khobar|Al Khobar|Jubail",
    "QA": "Doha",
    "KW": "Kuwait City",
    "OM": "Muscat",
    "BH": "Manama",
    "IN": """Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|Kolkata|Pune|Ahmedabad|Jaipur|Noida|Gurgaon
        |Gurugram|Lucknow|Chandigarh|Indore|Kochi|Coimbatore|Nagpur|Surat|Bhopal|Visakhapatnam
        |Thiruvananthapuram|Mysore|Vadodara""",
    "BD": "Dhaka|Chittagong|Sylhet|Khulna",
    "LK": "Colombo|Kandy",
    "NP": "Kathmandu",
    "GB": """London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Sheffield|Cardiff
        |Belfast|Nottingham|Leicester|Coventry|Bradford|Cambridge|Oxford|Newcastle|Southampton""",
    "US": """New York|San Francisco|Los Angeles|Chicago|Houston|Dallas|Austin|Seattle|Boston|Atlanta|Denver
        |San Diego|San Jose|Philadelphia|Phoenix|Miami|Portland|Washington|Minneapolis|Detroit|Charlotte
        |Columbus|Raleigh|Nashville|Tampa|Orlando|Pittsburgh|Sacramento|Salt Lake City|Las Vegas|Kansas City
        |St. Louis|Baltimore|San Antonio|Brooklyn|Mountain View|Palo Alto|Sunnyvale|Menlo Park|Cupertino
        |Redmond|Jersey City|Madison|Springfield""",
    "CA": "Toronto|Vancouver|Montreal|Ottawa|Calgary|Edmonton|Mississauga|Waterloo",
    "AU": "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra",
    "NZ": "Auckland|Wellington",
    "DE": "Berlin|Munich|München|Hamburg|Frankfurt|Cologne|Köln|Stuttgart|Düsseldorf|Leipzig|Dresden",
    "FR": "Paris|Lyon|Marseille|Toulouse|Nice|Nantes|Bordeaux",
    "NL": "Amsterdam|Rotterdam|Utrecht|Eindhoven|The Hague",
    "ES": "Madrid|Barcelona|Valencia|Seville",
    "IT": "Rome|Milan|Turin|Naples",
    "IE": "Dublin|Cork",
    "SE": "Stockholm|Gothenburg|Malmö",
    "NO": "Oslo",
    "DK": "Copenhagen",
    "FI": "Helsinki",
    "PL": "Warsaw|Krakow|Kraków|Wroclaw",
    "PT": "Lisbon|Porto",
    "AT": "Vienna",
    "CH": "Zurich|Zürich|Geneva|Basel",
    "BE": "Brussels|Antwerp",
    "TR": "Istanbul|Ankara|Izmir",
    "EG": "Cairo|Alexandria",
    "SG": "Singapore",
    "MY": "Kuala Lumpur|Penang|Cyberjaya",
    "ID": "Jakarta",
    "PH": "Manila",
    "CN": "Beijing|Shanghai|Shenzhen",
    "JP": "Tokyo|Osaka",
    "KE": "Nairobi",
    "NG": "Lagos|Abuja",
    "ZA": "Johannesburg|Cape Town|Durban",
    "BR": "São Paulo|Rio de Janeiro",
}
_SHORT = {
    "Khi": "Karachi",
    "KHI": "Karachi",
    "Lhr": "Lahore",
    "LHR": "Lahore",
    "Isb": "Islamabad",
    "ISB": "Islamabad",
    "Pindi": "Rawalpindi",
    "RWP": "Rawalpindi",
    "FSD": "Faisalabad",
    "NYC": "New York",
}
_COUNTRY_NAMES = {
    "PK": "pakistan|pk",
    "AE": "uae|united arab emirates|u.a.e",
    "SA": "saudi arabia|ksa|kingdom of saudi arabia",
    "QA": "qatar",
    "KW": "kuwait",
    "OM": "oman",
    "BH": "bahrain",
    "IN": "india",
    "BD": "bangladesh",
    "LK": "sri lanka",
    "NP": "nepal",
    "GB": "united kingdom|uk|england|scotland",
    "US": "usa|united states|u.s.a|united states of america",
    "CA": "canada",
    "AU": "australia",
    "NZ": "new zealand",
    "DE": "germany|deutschland",
    "FR": "france",
    "NL": "netherlands",
    "ES": "spain",
    "IT": "italy",
    "IE": "ireland",
    "SE": "sweden",
    "NO": "norway",
    "DK": "denmark",
    "FI": "finland",
    "PL": "poland",
    "PT": "portugal",
    "AT": "austria",
    "CH": "switzerland",
    "BE": "belgium",
    "TR": "turkey|türkiye",
    "EG": "egypt",
    "SG": "singapore",
    "MY": "malaysia",
    "ID": "indonesia",
    "PH": "philippines",
    "CN": "china",
    "JP": "japan",
    "KE": "kenya",
    "NG": "nigeria",
    "ZA": "south africa",
    "BR": "brazil",
}
_COUNTRIES = {name: region for region, names in _COUNTRY_NAMES.items() for name in names.split("|")}
_PROVINCES = frozenset(
    """sindh punjab kpk khyber pakhtunkhwa balochistan ajk azad kashmir federal capital district province
        cantt cantonment gb postal code zip city""".split()
)
_US_STATES = frozenset(
    """AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND
        OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC""".split()
)

REGIONS: dict[str, str] = {
    city.strip().lower(): region for region, cities in _CITIES.items() for city in cities.split("|")
}
"""Phone region by city, in lower case."""
_PROPER: dict[str, str] = {
    city.strip().lower(): city.strip() for cities in _CITIES.values() for city in cities.split("|")
}
_PROPER.update({short.lower(): city for short, city in _SHORT.items()})
_CITY = re.compile(
    r"(?<![\w@.\-/])(?:"
    + "|".join(re.escape(name) for name in sorted(_PROPER, key=len, reverse=True))
    + r")(?![\w@])",
    re.IGNORECASE,
)
_COUNTRY = re.compile(
    r"(?<![\w@.\-/])(?:"
    + "|".join(re.escape(name) for name in sorted(_COUNTRIES, key=len, reverse=True))
    + r")(?![\w@])",
    re.IGNORECASE,
)


def cities_in(text: str) -> list[str]:
    """Return the cities named in a line in their usual spelling, in order."""
    found = []
    for match in _CITY.finditer(text):
        written = match[0]
        if written[0].isupper() and (len(written) > 3 or written in _SHORT):
            found.append(_PROPER[written.lower()])
    return found


def country_in(text: str) -> str:
    """Return the region code of the last country or American state named in a line, or ""."""
    matches = [match[0] for match in _COUNTRY.finditer(text) if match[0][0].isupper()]
    if matches:
        return _COUNTRIES[matches[-1].lower()]
    state = re.search(r",\s*([A-Z]{2})\b(?:\s+\d{5})?", text)
    return "US" if state and state[1] in _US_STATES else ""


def is_place(text: str) -> bool:
    """Tell whether a piece is made of cities, provinces and countries alone."""
    rest = _COUNTRY.sub(" ", _CITY.sub(" ", text))
    if rest == text and not any(word.lower() in _PROVINCES for word in text.split()):
        return False
    words = re.findall(r"[^\W\d_]+", rest)
    return all(word.lower() in _PROVINCES or word in _US_STATES for word in words)


def city_before_country(text: str) -> str:
    """Return the piece before the country's name in an address, for cities that nobody listed."""
    pieces = [piece.strip(" .-") for piece in re.split(r"[,\t|]", text)]
    for index, piece in enumerate(pieces[1:], start=1):
        if piece.lower() in _COUNTRIES and re.fullmatch(
            r"[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+){0,2}", pieces[index - 1]
        ):
            return pieces[index - 1]
    return ""

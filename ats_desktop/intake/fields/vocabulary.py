"""Words that tell titles, companies, schools and places of work from one another."""

import re

ROLE_WORDS = frozenset(
    """engineer engineers developer developers programmer programmers architect analyst manager lead leader
        intern internee internship trainee consultant officer designer administrator admin specialist
        executive head director cto ceo cio vp president assistant associate lecturer teacher instructor
        professor tester qa sqa dba scientist coordinator supervisor technician freelancer freelance founder
        co-founder cofounder owner partner contractor expert researcher fellow operator representative
        accountant clerk sde swe sdet devops sre tutor mentor advisor adviser writer editor strategist
        master coder hacker evangelist principal apprentice volunteer superintendent auditor planner
        controller dev incharge in-charge webmaster sysadmin foreman agent recruiter member""".split()
)
"""Words one of which stands in nearly every job title."""

WEAK_ROLE_WORDS = frozenset(
    "lead leader head partner master principal associate executive owner fellow operator admin dev agent "
    "volunteer president controller founder expert assistant officer member".split()
)
"""Role words that also stand in names of companies and degrees."""

QUALIFIERS = frozenset(
    """senior junior sr jr mid mid-level middle staff principal lead chief associate assistant trainee
        graduate backend back-end frontend front-end full fullstack full-stack stack software web mobile
        cloud data database network systems system platform application applications app apps api embedded
        game qa test automation security it ict r&d product project technical tech devops site reliability
        machine learning ai ml python java php ruby node nodejs node.js javascript react angular django
        laravel .net dotnet asp.net c# c++ go golang kotlin android ios flutter wordpress magento remote
        development programming engineering digital support computer infrastructure integration business
        solution solutions research management operations erp crm sap oracle sql shift team back end front
        and of""".split()
)
"""Words that qualify a title and are no company by themselves."""

COMPANY_WORDS = frozenset(
    """ltd limited pvt private inc llc llp gmbh plc corp corporation company co technologies technology tech
        softwares software solutions systems labs lab group bank telecom services networks network studio
        studios industries enterprises consulting consultancy consultants global international holdings
        agency media digital interactive softhouse infotech soft tek it mills foundation hospital ministry
        department authority university college school institute academy ventures fintech logistics foods
        motors insurance pharma airlines trust ngo associates partners works ag bv sa pte fzco fze fz-llc
        dmcc smc e-commerce commerce analytics innovations innovative""".split()
)

_LEGAL = re.compile(
    r"\(?\b(?:smc\s*[-–]?\s*)?(?:pvt|private)\b\.?\s*\)?|\b(?:ltd|limited|inc|llc|llp|gmbh|plc|corp"
    r"|corporation|fze|fzco|dmcc"
    r"|pte|b\.v|fz-llc)\b\.?",
    re.IGNORECASE,
)

INSTITUTION = re.compile(
    r"\b(?:universit\w+|college|institut\w+|school|academy|polytechnic|campus|board|madrasa|uet|nust|lums"
    r"|fast[-\s]?nu\w*|fast"
    r"|nuces|comsats|giki?|iba|szabist|ned\s|neduet|ssuet|pucit|itu|bahria|numl|pieas|iub|uol|ucp|umt|bzu"
    r"|vu|aiou|bise|fbise"
    r"|aptech|muet|quest|hitec|pafkiet|iqra|virtual\s+university)\b",
    re.IGNORECASE,
)

WORK_KINDS = re.compile(
    r"^\W*(?:full|part)[\s-]*time\W*$|^\W*(?:remote(?:ly)?|on[\s-]?site|hybrid|contract(?:ual|or)?"
    r"|permanent|freelance|internship"
    r"|intern|work from home|wfh|temporary|self[\s-]employed|onsite|project[\s-]based|job type|regular"
    r"|seasonal)\W*$",
    re.IGNORECASE,
)

SMALL_WORDS = frozenset(
    """the a an and or of for to in on at by with from as is are was were be been has have had this that my
        our your their i me we us it its into using used use which who while not no yes all any more than
        over under about""".split()
)

NO_NAME_WORDS = frozenset(
    """street road house flat block sector phase town colony near plot floor lane office avenue city
        pakistan karachi lahore islamabad phone mobile cell tel email e-mail contact address website
        linkedin github skype whatsapp date birth nationality gender male female marital status married
        single religion islam cnic passport age father mother husband domicile university college school
        institute bachelor bachelors master masters degree bs ms bsc msc bscs mba phd matric intermediate
        science computer software hardware web mobile full stack backend frontend back-end front-end senior
        junior resume resumé cv vitae curriculum biodata bio-data profile summary objective experience
        education skills projects references page present current confidential personal information details
        data information technology technologies years year month months work professional career history
        employment languages english urdu name title mr. looking seeking passionate dedicated motivated
        experienced results driven detail oriented private limited ltd pvt inc llc company solutions systems
        services application applicant position applied photo photograph picture signature urgent
        hire""".split()
)

HONORIFICS = re.compile(
    r"^(?:(?:engr|er|eng|dr|mr|mrs|ms|miss|prof|sir|adv|capt|col|maj)\b\.?\s*"
    r"|engineer\s+(?=[A-Z]\w+\s+[A-Z]))+",
    re.IGNORECASE,
)
POST_NOMINALS = re.compile(
    r"(?:[\s,]+\(?(?:pmp|ph\.?d|mba|csm|cspo|p\.?e|m\.?sc|b\.?sc|bs|ms|be|me|fcma|acca|ca|cissp|ceh|itil"
    r"|psm|aws certified\b.*"
    r"|he\s*/\s*him|she\s*/\s*her|they\s*/\s*them|mcs|mit|m\.?phil|b\.?e|bscs|mscs|bsse|bsit|mcse|ccna"
    r"|ccnp|oca|ocp|scjp|rhce)"
    r"(?:\s*[-®™I]+)?\.?\)?)+$",
    re.IGNORECASE,
)

GIVEN_NAMES = frozenset(
    """muhammad mohammad mohammed mohd ahmed ahmad ali hassan hasan hussain hussein khan malik syed sayed
        shah sheikh shaikh qureshi siddiqui ansari butt chaudhry chaudhary rana raja mirza baig iqbal akhtar
        aslam akram anwar arshad ashraf asif azam aziz bilal danish faisal farhan farooq fatima hafiz hamid
        hamza haris hina imran irfan ibrahim javed kamran kashif khalid laiba maryam mehmood mahmood
        mubashir mustafa nadeem naveed noman omar umar osama usama qasim rashid rehman rizwan saad sajid
        salman sana sarah sara shahid shahzad tahir talha tariq usman waqas yasir yousaf yusuf zafar zahid
        zain zainab zeeshan zubair amir aamir amina ayesha aisha bushra saima sadia rabia nida mehwish hira
        iqra kiran noor sidra tayyab waleed abdul abdullah abdur junaid jamal asad ahsan adnan adeel awais
        owais atif fahad furqan ghulam haider idrees jawad luqman moin moiz murtaza nasir obaid raheel
        sohail sufyan taimoor umair uzair wajid zia rehan daniyal arslan john david michael james robert
        william maria anna peter paul mark thomas daniel priya rahul amit sanjay""".split()
)


def words_of(text: str) -> list[str]:
    """Return the words of a piece in lower case, without the punctuation round them."""
    return [word for word in (each.strip("().,:;'\"[]|").lower() for each in text.split()) if word]


def has_role(text: str) -> bool:
    """Tell whether a piece of text reads like a job title."""
    words = re.split(r"[\s/]+", " ".join(words_of(text)))
    strong = any(word in ROLE_WORDS and word not in WEAK_ROLE_WORDS for word in words)
    return strong or any(word in WEAK_ROLE_WORDS for word in words)


def has_strong_role(text: str) -> bool:
    """Tell whether a piece names a role by a word that companies seldom carry."""
    words = re.split(r"[\s/]+", " ".join(words_of(text)))
    return any(word in ROLE_WORDS and word not in WEAK_ROLE_WORDS for word in words)


def is_qualifier_only(text: str) -> bool:
    """Tell whether a piece only qualifies a title ("Backend", "R&D")."""
    words = words_of(text)
    return bool(words) and all(word in QUALIFIERS for word in words)


def company_weight(text: str) -> int:
    """Return how much a piece looks like a company: 2 with a legal form, 1 with a trade's word, else 0."""
    if _LEGAL.search(text):
        return 2
    return 1 if any(word in COMPANY_WORDS for word in words_of(text)) else 0

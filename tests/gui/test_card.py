"""What a card says at a given width and age, and that it is painted as it stands."""

import pytest

from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import card_facts
from ats_desktop.gui.delegates.card_facts import Age
from ats_desktop.gui.delegates.card_painter import CardLook, CardPainter, initials
from ats_desktop.gui.delegates.card_pictures import CardPictures
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from tests.support.board_rows import a_card


def a_look(**changes: object) -> CardLook:
    values: dict[str, object] = {
        "width": 212,
        "ratio": 1.0,
        "kind": StageKind.APPLIED,
        "ageing_days": 7,
        "is_compact": False,
        "is_selected": False,
        "is_ticked": False,
        "is_hovered": False,
        "has_urdu": False,
        "is_mirrored": False,
        "must": (),
        "problem": "",
        "now_us": labels.now_us(),
    }
    return CardLook(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "token"), [(0, None), (6, None), (7, Token.WARN), (13, Token.WARN), (14, Token.BAD)]
)
def test_a_card_turns_amber_and_then_red(days: int, token: Token | None) -> None:
    age = card_facts.age_of(a_card(days), StageKind.APPLIED, 7, labels.now_us())
    assert age == Age(days, token)


def test_hired_and_paused_cards_do_not_age() -> None:
    old = a_card(90)
    assert card_facts.age_of(old, StageKind.HIRED, 7, labels.now_us()).token is None
    paused = old._replace(paused_us=labels.now_us())
    assert card_facts.age_of(paused, StageKind.APPLIED, 7, labels.now_us()).token is None


def test_notice_goes_first_then_words_shorten_then_the_rest() -> None:
    card = a_card(1)
    wide = card_facts.facts_line(card, 1000, len)
    assert wide == "4 yrs · Lahore · 30d notice"
    assert card_facts.facts_line(card, len(wide) - 1, len) == "4y · Lahore · 30d notice"
    assert card_facts.facts_line(card, 20, len) == "4 yrs · Lahore"
    assert card_facts.facts_line(card, 11, len) == "4y · Lahore"


def test_required_skills_stand_first_and_the_rest_is_counted() -> None:
    skills = card_facts.ordered_skills(["Java", "Python", "Redis"], ["python"])
    assert skills == ["Python", "Java", "Redis"]
    assert card_facts.fitting_chips(skills, 1000, len, 1, len) == (skills, 0)
    shown, left = card_facts.fitting_chips(skills, 15, len, 1, len)
    assert (shown, left) == (["Python", "Java"], 1)
    assert card_facts.fitting_chips(skills, 2, len, 1, len) == ([], 3)


@pytest.mark.parametrize(
    ("text", "icon", "token"),
    [
        ("Feedback missing", "message-square", Token.BAD),
        ("Call back today", "phone", Token.WARN),
        ("Thu 27 Nov, 15:30", "calendar-check", Token.INFO),
        ("Something of its own", "arrow-right", Token.TEXT3),
    ],
)
def test_a_next_step_wears_its_icon(text: str, icon: str, token: Token) -> None:
    step = card_facts.step_of(a_card(1, next_step=text), StageKind.ASSESSED, Age(1, None))
    assert (step.text, step.icon, step.token) == (text, icon, token)


def test_a_card_that_was_sent_says_so() -> None:
    step = card_facts.step_of(a_card(1, submission="SL-2030-0001"), StageKind.ASSESSED, Age(1, None))
    assert step.icon == "file-spreadsheet"


def test_initials() -> None:
    assert initials("Maham Raza") == "MR"
    assert initials("Maham bint Raza") == "MR"
    assert initials("Maham") == "M"
    assert initials("") == "?"


def test_a_kept_picture_is_used_again_and_another_state_is_painted_anew() -> None:
    pictures = CardPictures()
    card = a_card(1)
    first = pictures.picture(card, a_look())
    assert pictures.picture(card, a_look()).cacheKey() == first.cacheKey()
    assert pictures.picture(card, a_look(is_selected=True)).cacheKey() != first.cacheKey()
    assert pictures.picture(card._replace(score=99), a_look()).cacheKey() != first.cacheKey()


def test_a_theme_switch_paints_every_card_anew() -> None:
    pictures = CardPictures()
    card = a_card(1)
    light = pictures.picture(card, a_look()).toImage()
    theme.current().apply(theme.Scheme.DARK)
    dark = pictures.picture(card, a_look()).toImage()
    assert light.pixelColor(106, 105) == theme.QColor("#FFFFFF")
    assert dark.pixelColor(106, 105) == theme.QColor("#1B1F26")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_picture_has_the_pixels_of_its_screen(ratio: float) -> None:
    picture = CardPainter(theme.current()).picture(a_card(1), a_look(ratio=ratio))
    assert picture.width() == round(212 * ratio)
    assert picture.devicePixelRatio() == ratio


def test_ageing_shows_as_an_edge() -> None:
    painter = CardPainter(theme.current())
    for days, token in ((8, Token.WARN), (20, Token.BAD)):
        image = painter.picture(a_card(days), a_look()).toImage()
        assert image.pixelColor(1, 57) == theme.current().color(token)


def test_cards_grow_with_urdu_names_text_size_and_density() -> None:
    painter = CardPainter(theme.current())
    assert painter.height(is_compact=False, has_urdu=False) == 114
    assert painter.height(is_compact=True, has_urdu=False) == 66
    assert painter.height(is_compact=False, has_urdu=True) == 132
    theme.current().apply(text_size=150)
    assert CardPainter(theme.current()).height(is_compact=False, has_urdu=False) == 171


@pytest.mark.parametrize(
    ("years", "long", "short"), [(0.4, "<1 yr", "<1y"), (1.2, "1 yr", "1y"), (4.9, "5 yrs", "5y")]
)
def test_years_are_whole_on_a_card(years: float, long: str, short: str) -> None:
    card = a_card(1, years=years, city="", notice_days=None)
    assert card_facts.facts_line(card, 100, len) == long
    assert card_facts.facts_line(card, len(short), len) == short


def test_a_mirrored_card_ages_at_the_other_edge() -> None:
    painter = CardPainter(theme.current())
    image = painter.picture(a_card(8), a_look(is_mirrored=True)).toImage()
    assert image.pixelColor(210, 57) == theme.current().color(Token.WARN)
    assert image.pixelColor(1, 57) != theme.current().color(Token.WARN)


def test_a_mirrored_card_is_called_in_urdu_where_that_is_known() -> None:
    both = a_card(1, name="Maham Example", name_urdu="ماہم مثال")
    assert labels.card_name(both) == "Maham Example"
    assert labels.card_name(both, in_urdu=True) == "ماہم مثال"
    assert labels.card_name(a_card(1, name="Maham Example"), in_urdu=True) == "Maham Example"
    assert labels.card_name(a_card(1, name="", name_urdu="ماہم مثال")) == "ماہم مثال"
    assert labels.card_name(a_card(1, name="")) == "No name"


def test_what_went_out_is_marked_once() -> None:
    sent = a_card(1, submission="SL-2030-0001", next_step="Call back")
    step = card_facts.step_of(sent, StageKind.ASSESSED, Age(1, None))
    assert [mark.text for mark in card_facts.marks_of(sent, step)] == ["Shortlist"]
    said = sent._replace(next_step="")
    step = card_facts.step_of(said, StageKind.ASSESSED, Age(1, None))
    assert card_facts.marks_of(said, step) == []
    contract = sent._replace(paper="contractor-direct", paper_status="issued")
    step = card_facts.step_of(contract, StageKind.INTERVIEWED, Age(1, None))
    assert [mark.text for mark in card_facts.marks_of(contract, step)] == ["Contract", "Shortlist"]


@pytest.mark.parametrize(
    ("paper", "status", "text"),
    [
        ("contractor-direct", "issued", "Contract to sign"),
        ("contractor-direct", "signed", "Contract signed"),
        ("offer-letter", "issued", "Offer to answer"),
        ("mutual-nda", "issued", "Decision open"),
    ],
)
def test_an_issued_paper_is_the_next_step(paper: str, status: str, text: str) -> None:
    card = a_card(1, paper=paper, paper_status=status)
    assert card_facts.step_of(card, StageKind.INTERVIEWED, Age(1, None)).text == text


def test_a_card_that_was_left_out_says_why() -> None:
    painter = CardPainter(theme.current())
    plain = painter.picture(a_card(1), a_look()).toImage()
    assert painter.picture(a_card(1), a_look(problem="It is on hold.")).toImage() != plain
    assert painter.picture(a_card(1, priority=1), a_look()).toImage() != plain


@pytest.mark.parametrize("name", ["", "N" * 300, "🎉", "ماہم مثال", "Ann\nSecond line"])
def test_any_name_can_be_painted(name: str) -> None:
    card = a_card(1, name=name, name_urdu=name, skill_line=name, city=name, next_step=name)
    for is_mirrored in (False, True):
        for is_compact in (False, True):
            look = a_look(is_mirrored=is_mirrored, is_compact=is_compact, has_urdu=True)
            assert not CardPainter(theme.current()).picture(card, look).isNull()

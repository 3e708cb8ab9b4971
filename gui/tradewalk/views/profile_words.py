"""The names of the practice accounts, and what each may trade, in plain words."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.profiles import Profile

translate = QCoreApplication.translate


def profile_name(profile: Profile) -> str:
    """The name of a practice account."""
    return profile_word(profile.id)


def profile_word(profile_id: str) -> str:
    """The same by its id; one that the words do not know yet keeps it."""
    words = {
        "cn-retail-star": translate("Profiles", "Mainland investor with STAR permission"),
        "cn-retail": translate("Profiles", "Mainland investor without STAR permission"),
        "hk-retail": translate("Profiles", "Hong Kong investor"),
        "hk-professional": translate("Profiles", "Hong Kong institutional professional investor"),
        "us-retail": translate("Profiles", "United States investor"),
    }
    return words.get(profile_id, profile_id)


def profile_reach(profile: Profile) -> str:
    """What the account may trade, in one or two sentences."""
    words = {
        "cn-retail-star": translate(
            "Profiles",
            "Trades Shanghai and Shenzhen, STAR and ChiNext included. The account of the first lesson.",
        ),
        "cn-retail": translate(
            "Profiles",
            "Trades the main boards of Shanghai and Shenzhen. A STAR or ChiNext order is refused, with the reason.",
        ),
        "hk-retail": translate(
            "Profiles",
            "Trades Hong Kong and, through Stock Connect Northbound, Shanghai and Shenzhen. A STAR or ChiNext order is "
            "refused, with the reason.",
        ),
        "hk-professional": translate(
            "Profiles",
            "Trades Hong Kong and, through Stock Connect Northbound, Shanghai and Shenzhen, STAR and ChiNext included.",
        ),
        "us-retail": translate("Profiles", "Trades the United States, where an order may be for one share."),
    }
    return words.get(profile.id, "")


def account_label(profile: Profile, account_id: str, name: str | None) -> str:
    """An account as its owner knows it: the name that it was given, else its profile's, and its id."""
    text = translate("Profiles", "{name} ({account})")
    return text.format(name=name or profile_name(profile), account=account_id)

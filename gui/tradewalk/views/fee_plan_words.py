"""The names of fee plans, and of the fees that a plan has for itself."""

from PySide6.QtCore import QCoreApplication

from tradewalk.resources import brand
from tradewalk.views.brand_words import brand_name
from tradewalk.views.fee_words import fee_word

translate = QCoreApplication.translate


def plan_word(plan: str) -> str:
    """The name of a fee plan; one that the words do not know yet keeps its id."""
    return {**_own_plans(), **_plans()}.get(plan, plan)


def fee_of_plan_word(subject: str) -> str:
    """The name of a fee by the subject of its rule, without the plan that has it for itself."""
    parts = subject.split("-")
    for first in range(len(parts)):
        fee = "-".join(parts[first:])
        if fee_word(fee) != fee:
            return fee_word(fee)
    return subject


def plan_of_fee_word(subject: str) -> str:
    """The plan, or the broker, that has the fee of this subject for itself; empty where all have it."""
    owners = {**_own_plans(), **_plans(), "hk-usmart": translate("FeePlans", "uSMART")}
    return next((word for plan, word in owners.items() if subject.startswith(f"{plan}-")), "")


def _own_plans() -> dict[str, str]:
    """What the plans by which the brand charges are called, where they are its own."""
    plans = brand().fee_plans
    names = {
        plans.cn: translate("FeePlans", "{brand}, mainland shares"),
        plans.hk: translate("FeePlans", "{brand}, Hong Kong shares"),
        plans.us: translate("FeePlans", "{brand}, US shares"),
    }
    return {plan: name.format(brand=brand_name()) for plan, name in names.items()}


def _plans() -> dict[str, str]:
    return {
        "cn-standard": translate("FeePlans", "Mainland standard plan"),
        "hk-futu": translate("FeePlans", "Futu, Hong Kong shares"),
        "hk-practice": translate("FeePlans", "Hong Kong practice plan"),
        "hk-usmart-a": translate("FeePlans", "uSMART, plan A"),
        "hk-usmart-b": translate("FeePlans", "uSMART, plan B"),
        "northbound-tiger": translate("FeePlans", "Tiger, Northbound"),
        "us-futu": translate("FeePlans", "Futu, US shares"),
        "us-standard": translate("FeePlans", "US standard plan"),
    }

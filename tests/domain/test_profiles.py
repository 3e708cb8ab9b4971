from decimal import Decimal

import pytest

from tests.domain.builders import profiles
from tradewalk.domain.money import Currency
from tradewalk.domain.profiles import ProfilesWrong, Region, load_profiles

ACCOUNT = """\
[[account]]
id = "one"
region = "cn"
permissions = ["star"]
cash = { CNY = "1000.00" }
trading_password = "123456"
"""
PLANS = {Region.CN: "a-plan", Region.HK: "another", Region.US: "a-third"}


def test_an_account_is_charged_by_the_plan_of_its_region() -> None:
    (profile,) = load_profiles(ACCOUNT.replace('"cn"', '"hk"'), PLANS)
    assert profile.fee_plan == "another"


def test_the_first_profile_is_a_mainland_investor_with_star_permission() -> None:
    default = next(iter(profiles().values()))
    assert (default.id, default.region) == ("cn-retail-star", Region.CN)
    assert default.permissions == {"star", "chinext", "bse"}
    assert default.cash == ((Currency.CNY, Decimal("1200000.00")),)
    assert default.fee_plan == "cn-standard"


def test_there_are_five_profiles_each_with_a_password_to_type() -> None:
    assert list(profiles()) == ["cn-retail-star", "cn-retail", "hk-retail", "hk-professional", "us-retail"]
    assert all(len(profile.trading_password) == 6 for profile in profiles().values())


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ('"123456"', '"12345"', "the trading password of one is not six digits"),
        ('"123456"', '"12345a"', "the trading password of one is not six digits"),
        ('"cn"', '"mars"', "'mars' is not a valid Region"),
        ("CNY", "EUR", "'EUR' is not a valid Currency"),
        ('"1000.00"', '"much"', "cannot be read"),
        ('region = "cn"\n', "", "missing"),
        ("[[account]]", "[[profile]]", "account"),
        ("[[account]]", "[[account", "cannot be read"),
    ],
)
def test_a_wrong_accounts_file_is_refused_in_one_sentence(right: str, wrong: str, says: str) -> None:
    with pytest.raises(ProfilesWrong, match=says):
        load_profiles(ACCOUNT.replace(right, wrong, 1), PLANS)


def test_two_accounts_with_one_id_are_refused() -> None:
    with pytest.raises(ProfilesWrong, match="two accounts one id"):
        load_profiles(ACCOUNT + ACCOUNT, PLANS)

"""Tests of the shop. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from logic import Shop, ShopError, total_of
from storage import Storage

NOW = datetime(2026, 5, 1, 10, 30)


@pytest.fixture
def shop() -> Shop:
    shop = Shop(Storage(":memory:"))
    shop.save_good("Mug", "7,50", "3")
    shop.save_good("Plate", "12.20", "10")
    return shop


def number_of(shop: Shop, name: str) -> int:
    return int(next(good["id"] for good in shop.goods() if good["name"] == name))


def stock_of(shop: Shop, name: str) -> int:
    return int(next(good["stock"] for good in shop.goods() if good["name"] == name))


def test_the_cart_adds_up_and_the_same_good_is_one_line(shop: Shop) -> None:
    shop.put(number_of(shop, "Mug"), "2")
    shop.put(number_of(shop, "Mug"), "")
    shop.put(number_of(shop, "Plate"), "1")
    assert [(line.name, line.quantity) for line in shop.lines()] == [("Mug", 3), ("Plate", 1)]
    assert shop.total() == Decimal("34.70")


def test_no_more_is_put_in_the_cart_than_there_is(shop: Shop) -> None:
    shop.put(number_of(shop, "Mug"), "2")
    with pytest.raises(ShopError) as caught:
        shop.put(number_of(shop, "Mug"), "2")
    assert caught.value.field == "quantity"
    assert shop.lines()[0].quantity == 2


def test_checking_out_empties_the_cart_and_lessens_the_stock(shop: Shop) -> None:
    shop.put(number_of(shop, "Mug"), "2")
    assert shop.check_out("  Ann  Lee ", NOW) == Decimal("15.00")
    assert shop.lines() == []
    assert stock_of(shop, "Mug") == 1
    order = shop.orders()[0]
    assert (order["customer"], order["time"], total_of(order)) == ("Ann Lee", "2026-05-01T10:30", Decimal("15.00"))


def test_an_order_keeps_its_prices_and_a_cancelled_one_gives_the_goods_back(shop: Shop) -> None:
    shop.put(number_of(shop, "Mug"), "2")
    shop.check_out("", NOW)
    shop.save_good("mug", "9", "1")
    assert total_of(shop.orders()[0]) == Decimal("15.00")
    shop.cancel(shop.orders()[0]["id"])
    assert shop.orders() == []
    assert stock_of(shop, "mug") == 3


def test_a_stock_that_went_down_since_stops_the_order(shop: Shop) -> None:
    shop.put(number_of(shop, "Mug"), "3")
    shop.save_good("Mug", "7.50", "1")
    with pytest.raises(ShopError):
        shop.check_out("", NOW)
    assert shop.lines()[0].quantity == 3
    assert shop.orders() == []


def test_nothing_can_not_be_ordered(shop: Shop) -> None:
    with pytest.raises(ShopError):
        shop.check_out("", NOW)


def test_one_less_of_the_last_takes_the_line_away(shop: Shop) -> None:
    shop.put(number_of(shop, "Plate"), "2")
    shop.take_one(number_of(shop, "Plate"))
    assert shop.lines()[0].quantity == 1
    shop.take_one(number_of(shop, "Plate"))
    assert shop.lines() == []


def test_every_change_can_be_taken_back(shop: Shop) -> None:
    shop.put(number_of(shop, "Mug"), "2")
    shop.check_out("", NOW)
    assert shop.undo()
    assert (stock_of(shop, "Mug"), shop.orders(), shop.lines()[0].quantity) == (3, [], 2)
    shop.remove_good(number_of(shop, "Mug"))
    assert shop.lines() == []
    assert shop.undo()
    assert shop.lines()[0].name == "Mug"


@pytest.mark.parametrize(
    ("name", "price", "stock", "field"),
    [("", "1", "1", "name"), ("Tea", "much", "1", "price"), ("Tea", "-1", "1", "price"), ("Tea", "1", "some", "stock")],
)
def test_what_can_not_be_sold_is_told_at_its_field(shop: Shop, name: str, price: str, stock: str, field: str) -> None:
    with pytest.raises(ShopError) as caught:
        shop.save_good(name, price, stock)
    assert caught.value.field == field


def test_what_is_there_from_the_start_comes_once(shop: Shop) -> None:
    shop.fill([["Tea", "1.80", "5"]])
    shop.remove_good(number_of(shop, "Tea"))
    shop.fill([["Tea", "1.80", "5"]])
    assert shop.goods("tea") == []

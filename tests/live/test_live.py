"""Open pages hear of what concerns them: real processes, real lines, a real database."""

import os
import signal
import time
from contextlib import suppress

import psycopg
import pytest

from tests.live.conftest import Company, Listener
from vinculo.runtime.cluster import database_url
from vinculo.runtime.tests.processes import LINUX, eventually, kill

pytestmark = [pytest.mark.slow, LINUX]
MANY = 9  # pages of one person; one more than may listen


def page_of(company: Company) -> str:
    return f"?ver=customer.{company.customer}"


def test_a_task_is_heard_by_whom_it_was_given_to_and_by_nobody_else(company: Company) -> None:
    hers, his = Listener(company.lucia), Listener(company.julian)
    company.give_task("lucia", "Llamar por la cotización")
    hers.until(lambda: {"notice", "todo"} <= set(hers.kinds))
    company.give_task("julian", "Otra cosa")
    his.until(lambda: {"notice", "todo"} <= set(his.kinds))
    told = [number for kind, number in hers.news if kind == "notice"]
    assert len(told) == 1
    assert told[0] not in [number for _, number in his.news]
    words = company.lucia.get(f"/novedades/?aviso={told[0]}")
    assert "Llamar por la cotización" in words.body
    assert "Llamar" not in company.julian.get(f"/novedades/?aviso={told[0]}").body
    for listener in (hers, his):
        listener.leave()


def test_a_customers_page_is_told_only_where_it_may_be_read(company: Company) -> None:
    hers = Listener(company.lucia, page_of(company))
    admins = Listener(company.admin, page_of(company))
    his = Listener(company.julian, page_of(company))
    company.log_call(company.admin, "Preguntó por el pedido")
    hers.until(lambda: ("customer", company.customer) in hers.news)
    company.give_task("julian", "Señal de que sí oye")
    his.until(lambda: "notice" in his.kinds)
    assert "customer" not in his.kinds, "she is not his customer"
    company.give_task("admin", "Otra señal")
    admins.until(lambda: "todo" in admins.kinds)
    assert "customer" not in admins.kinds, "what one did oneself is no news"
    for listener in (hers, admins, his):
        listener.leave()


def test_what_came_while_the_line_was_broken_comes_once(company: Company) -> None:
    first = Listener(company.lucia)
    company.give_task("lucia", "Antes")
    first.until(lambda: "notice" in first.kinds)
    time.sleep(0.3)
    before, left_at = first.news, first.position
    first.leave()
    (lucia,) = (company.people["lucia"],)
    late = psycopg.connect(database_url(company.house.data))
    late.execute("INSERT INTO shell_live (kind, person_id) VALUES ('early', %s)", [lucia])
    company.give_task("lucia", "Mientras tanto")
    second = Listener(company.lucia, f"?desde={left_at}")
    second.until(lambda: "notice" in second.kinds)
    assert "early" not in second.kinds, "it is not committed"
    middle = second.position
    second.leave()
    late.commit()  # with a lower number than what has been heard since
    late.close()
    third = Listener(company.lucia, f"?desde={middle}")
    third.until(lambda: "early" in third.kinds)
    assert third.kinds == ["early"], "nothing twice"
    assert not set(second.news) & {one for one in before if one[1]}
    third.leave()


def test_the_process_is_killed_and_nothing_is_lost(company: Company) -> None:
    line = Listener(company.lucia)
    kill(company.live_process())
    line.until(lambda: line.is_closed)
    company.give_task("lucia", "Mientras no había nadie")
    eventually(lambda: Listener(company.lucia).status == 200, 60)
    again = Listener(company.lucia, f"?desde={line.position}")
    again.until(lambda: "notice" in again.kinds)
    assert again.kinds.count("notice") == 1
    eventually(company.house.is_well, 30)
    again.leave()


def test_told_to_stop_it_says_good_bye(company: Company) -> None:
    line = Listener(company.lucia)
    os.kill(company.live_process(), signal.SIGTERM)
    line.until(lambda: line.is_closed)
    assert (line.heard[-1].event, line.heard[-1].data) == ("bye", "stopping")
    eventually(company.house.is_well, 60)


def test_who_signs_out_or_is_shut_out_hears_no_more(company: Company) -> None:
    visitor, other = company.enter("julian"), company.enter("julian")
    line, still = Listener(visitor), Listener(other)
    assert visitor.post("/salir/", {}).is_done
    line.until(lambda: line.is_closed, 8)
    assert line.heard[-1].data == "ended"
    assert not still.is_closed
    julian = company.people["julian"]
    company.ask("UPDATE shell_user SET is_active = false WHERE id = %s RETURNING id", julian)
    still.until(lambda: still.is_closed, 8)
    assert Listener(other).status == 401
    company.ask("UPDATE shell_user SET is_active = true WHERE id = %s RETURNING id", julian)


def test_nobody_and_other_sites_are_refused(company: Company) -> None:
    from tests.faults.visitor import Visitor

    assert Listener(Visitor(company.house.port)).status == 401
    stranger = Visitor(company.house.port, {"sessionid": "x" * 32})
    assert Listener(stranger).status == 401
    assert company.lucia.post("/en-vivo/", {}).status == 405


def test_one_page_too_many_ends_the_oldest(company: Company) -> None:
    visitor = company.enter("julian")
    lines = [Listener(visitor) for _ in range(MANY)]
    lines[0].until(lambda: lines[0].is_closed)
    assert lines[0].heard[-1].data == "full"
    assert not any(line.is_closed for line in lines[1:])
    for line in lines:
        with suppress(OSError):
            line.leave()


def test_a_position_that_is_too_old_asks_to_look_at_everything(company: Company) -> None:
    line = Listener(company.lucia, "?desde=1000.5:5:")
    line.until(lambda: any(heard.event == "all" for heard in line.heard))
    line.leave()


def test_it_is_counted(company: Company) -> None:
    def figures() -> dict[str, str]:
        rows = company.admin.get("/metrics").body.splitlines()
        return dict(row.rsplit(" ", 1) for row in rows if row.startswith("vinculo_live"))

    line = Listener(company.lucia)
    assert figures()["vinculo_live_up"] == "1"
    line.until(lambda: float(figures()["vinculo_live_listeners"]) >= 1)
    line.leave()

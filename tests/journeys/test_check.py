"""`generate --check`: silent when all is well, and clear about what is not."""

from __future__ import annotations

from tests.journeys.support import Repository, replace_once, run


def test_a_clean_tree_is_up_to_date(repository: Repository) -> None:
    done = repository.generator("generate", "--check")
    assert (done.code, done.err) == (0, "")
    assert "up to date" in done.out


def test_generating_changes_nothing(repository: Repository) -> None:
    before = repository.contents()
    done = repository.generator("generate")
    assert (done.code, done.err) == (0, "")
    assert "0 written" in done.out
    assert "operations" in done.out
    assert "models" in done.out
    assert repository.contents() == before


def test_a_touched_line_is_shown(repository: Repository) -> None:
    client = repository.folder / "generated" / "paragon_connect" / "client.py"
    replace_once(client, "max_retries: int = 2", "max_retries: int = 9")
    before = repository.contents()
    done = repository.generator("generate", "--check")
    assert done.code == 1
    shown = done.out + done.err
    assert "\n-        max_retries: int = 9," in shown
    assert "\n+        max_retries: int = 2," in shown
    assert repository.contents() == before
    assert repository.generator("generate").code == 0
    assert repository.generator("generate", "--check").code == 0


def test_wrong_edits_of_the_spec_are_pointed_at(repository: Repository) -> None:
    paths = repository.folder / "spec" / "paths"
    users, workflows = paths / "users.yaml", paths / "workflows.yaml"
    first = replace_once(users, "schemas/user.yaml#/User'", "schemas/user.yaml#/Usr'")
    second = replace_once(workflows, "operationId: enable", "operationID: enable")
    before = repository.contents()
    for command in (["generate", "--check"], ["generate"], ["validate"]):
        done = repository.generator(*command)
        assert done.code == 1
        assert f"spec/paths/users.yaml:{first}:" in done.err
        assert "did you mean" in done.err
        assert f"spec/paths/workflows.yaml:{second}:" in done.err
        assert "Traceback" not in done.err
    assert repository.contents() == before


def test_an_example_less_breaks_make_check(
    repository: Repository, at_hand: dict[str, str]
) -> None:
    folder = repository.folder
    whole = run("make", "check-coverage", folder=folder, only=at_hand)
    assert (whole.code, whole.err) == (0, "")
    assert "operations" in whole.out
    (folder / "spec" / "examples" / "QueryValue" / "mixed.json").unlink()
    less = run("make", "check-coverage", folder=folder, only=at_hand)
    assert less.code != 0
    assert "no example shows the type boolean for QueryValue[]" in less.err
    asked = run("make", "--dry-run", "check", folder=folder, only=at_hand)
    assert "check-coverage" in asked.out

"""What operations share stands in other files, also as the whole of one."""

from __future__ import annotations

from types import ModuleType


def test_inline_schemas_are_called_after_the_key_or_the_file(
    package: ModuleType,
) -> None:
    models = package.models
    assert models.Order(line=models.OrderLine(sku="1")).to_dict()
    assert models.Missing(code=1).to_dict() == {"code": 1}
    assert models.Replaced(before="a").to_dict() == {"before": "a"}
    assert models.PetResponse(gone=True).to_dict() == {"gone": True}
    assert models.NewOrderLine(wish="1").to_dict() == {"wish": "1"}


def test_operations_answer_with_one_class(package: ModuleType) -> None:
    operations = package.operations
    calls = (operations.list_orders("open"), operations.create_order("open"))
    for call in calls:
        read = call.answers.find(200, "application/json").read
        assert type(read(b"{}", "application/json")) is package.models.Order

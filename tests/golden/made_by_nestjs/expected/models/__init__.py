"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Card,
        CardKind,
        Cash,
        CashKind,
        CreateOrderDto,
        Money,
        Order,
        OrdersControllerInvoiceRequest,
        OrdersControllerListResponse,
        OrdersControllerListStatus,
        OrdersControllerPayRequest,
        Page,
        Status,
        UnknownOrdersControllerPayRequest,
        UpdateOrderDto,
        decode_orders_controller_pay_request,
    )
__all__ = [
    "Card",
    "CardKind",
    "Cash",
    "CashKind",
    "CreateOrderDto",
    "Money",
    "Order",
    "OrdersControllerInvoiceRequest",
    "OrdersControllerListResponse",
    "OrdersControllerListStatus",
    "OrdersControllerPayRequest",
    "Page",
    "Status",
    "UnknownOrdersControllerPayRequest",
    "UpdateOrderDto",
    "decode_orders_controller_pay_request",
]

_MODULES = {
    "Card": ".schemas",
    "CardKind": ".schemas",
    "Cash": ".schemas",
    "CashKind": ".schemas",
    "CreateOrderDto": ".schemas",
    "Money": ".schemas",
    "Order": ".schemas",
    "OrdersControllerInvoiceRequest": ".schemas",
    "OrdersControllerListResponse": ".schemas",
    "OrdersControllerListStatus": ".schemas",
    "OrdersControllerPayRequest": ".schemas",
    "Page": ".schemas",
    "Status": ".schemas",
    "UnknownOrdersControllerPayRequest": ".schemas",
    "UpdateOrderDto": ".schemas",
    "decode_orders_controller_pay_request": ".schemas",
}


def __getattr__(name: str) -> object:
    """Load what is asked for, not more: importing the package costs nothing."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__

"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Car,
        CarsAddCar400Error,
        CarsAddCar400ErrorExtra,
        CarsCarIdDropCar400Error,
        CarsCarIdDropCar400ErrorExtra,
        CarsCarIdGetCar400Error,
        CarsCarIdGetCar400ErrorExtra,
        CarsCarIdImageImage400Error,
        CarsCarIdImageImage400ErrorExtra,
        CarsListCars400Error,
        CarsListCars400ErrorExtra,
        CarsListCarsResponse,
        Cat,
        Color,
        Dog,
        DownloadPathDownload400Error,
        DownloadPathDownload400ErrorExtra,
        Form,
        PetsPets400Error,
        PetsPets400ErrorExtra,
        PetsPetsResponseItem,
        UnknownPetsPetsResponseItem,
        Wheel,
        decode_cars_add_car400_error_extra,
        decode_cars_car_id_drop_car400_error_extra,
        decode_cars_car_id_get_car400_error_extra,
        decode_cars_car_id_image_image400_error_extra,
        decode_cars_list_cars400_error_extra,
        decode_download_path_download400_error_extra,
        decode_pets_pets400_error_extra,
        decode_pets_pets_response_item,
    )
__all__ = [
    "Car",
    "CarsAddCar400Error",
    "CarsAddCar400ErrorExtra",
    "CarsCarIdDropCar400Error",
    "CarsCarIdDropCar400ErrorExtra",
    "CarsCarIdGetCar400Error",
    "CarsCarIdGetCar400ErrorExtra",
    "CarsCarIdImageImage400Error",
    "CarsCarIdImageImage400ErrorExtra",
    "CarsListCars400Error",
    "CarsListCars400ErrorExtra",
    "CarsListCarsResponse",
    "Cat",
    "Color",
    "Dog",
    "DownloadPathDownload400Error",
    "DownloadPathDownload400ErrorExtra",
    "Form",
    "PetsPets400Error",
    "PetsPets400ErrorExtra",
    "PetsPetsResponseItem",
    "UnknownPetsPetsResponseItem",
    "Wheel",
    "decode_cars_add_car400_error_extra",
    "decode_cars_car_id_drop_car400_error_extra",
    "decode_cars_car_id_get_car400_error_extra",
    "decode_cars_car_id_image_image400_error_extra",
    "decode_cars_list_cars400_error_extra",
    "decode_download_path_download400_error_extra",
    "decode_pets_pets400_error_extra",
    "decode_pets_pets_response_item",
]

_MODULES = {
    "Car": ".schemas",
    "CarsAddCar400Error": ".schemas",
    "CarsAddCar400ErrorExtra": ".schemas",
    "CarsCarIdDropCar400Error": ".schemas",
    "CarsCarIdDropCar400ErrorExtra": ".schemas",
    "CarsCarIdGetCar400Error": ".schemas",
    "CarsCarIdGetCar400ErrorExtra": ".schemas",
    "CarsCarIdImageImage400Error": ".schemas",
    "CarsCarIdImageImage400ErrorExtra": ".schemas",
    "CarsListCars400Error": ".schemas",
    "CarsListCars400ErrorExtra": ".schemas",
    "CarsListCarsResponse": ".schemas",
    "Cat": ".schemas",
    "Color": ".schemas",
    "Dog": ".schemas",
    "DownloadPathDownload400Error": ".schemas",
    "DownloadPathDownload400ErrorExtra": ".schemas",
    "Form": ".schemas",
    "PetsPets400Error": ".schemas",
    "PetsPets400ErrorExtra": ".schemas",
    "PetsPetsResponseItem": ".schemas",
    "UnknownPetsPetsResponseItem": ".schemas",
    "Wheel": ".schemas",
    "decode_cars_add_car400_error_extra": ".schemas",
    "decode_cars_car_id_drop_car400_error_extra": ".schemas",
    "decode_cars_car_id_get_car400_error_extra": ".schemas",
    "decode_cars_car_id_image_image400_error_extra": ".schemas",
    "decode_cars_list_cars400_error_extra": ".schemas",
    "decode_download_path_download400_error_extra": ".schemas",
    "decode_pets_pets400_error_extra": ".schemas",
    "decode_pets_pets_response_item": ".schemas",
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

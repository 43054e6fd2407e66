"""The centre's home: a folder with its name and its private key, and the default database.

center.json     id, name, agency code of its stations by default
ce-….secret     the Ed25519 key, readable by the owner alone
center.db       the embedded database, unless another one is named
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

import msgspec
from sqlalchemy.engine import URL

from sync.center.problems import Environment, Integrity
from sync.keys import SecretStore, SigningKey

DEMO_AGENCY = "H40.15.03"
DEMO_NAME = "Trung tâm"


class _Card(msgspec.Struct, frozen=True):
    center_id: str
    name: str
    agency: str
    public_key: str
    format: int = 1


_CARDS = msgspec.json.Decoder(_Card)


@dataclass(frozen=True, slots=True)
class CenterHome:
    """Who this centre is. `agency` is the agency code of a station whose code names none."""

    folder: Path
    center_id: str
    name: str
    agency: str
    key: SigningKey

    @property
    def database_url(self) -> str:
        """Quoted, as a folder's name may hold `?` or `%`."""
        place = URL.create("sqlite", database=str(self.folder / "center.db"))
        return place.render_as_string(hide_password=False)


def is_home(folder: Path) -> bool:
    return (folder / "center.json").exists()


def make_home(folder: Path, name: str = DEMO_NAME, agency: str = DEMO_AGENCY) -> CenterHome:
    """A new centre, with a new key. Raises Environment when there is one, or no writing."""
    if is_home(folder):
        raise Environment("home_exists", path=str(folder))
    key = SigningKey.generate()
    card = _Card(f"ce-{secrets.token_hex(5)}", name, agency, key.public)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        SecretStore(folder, use_keyring=False).save(card.center_id, key.secret())
        draft = folder / f"{card.center_id}.json"
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(card)) + b"\n")
        _claim(draft, folder / "center.json")
    except FileExistsError:
        if not folder.is_dir():
            raise Environment("home_not_writable", path=str(folder)) from None
        (folder / f"{card.center_id}.secret").unlink(missing_ok=True)
        raise Environment("home_exists", path=str(folder)) from None
    except OSError as error:
        raise Environment("home_not_writable", path=str(folder)) from error
    return CenterHome(folder, card.center_id, name, agency, key)


def _claim(draft: Path, final: Path) -> None:
    """Give the card its name, unless another process was first. Raises FileExistsError then."""
    try:
        final.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if final.exists():
            raise FileExistsError(str(final)) from None
        final.write_bytes(draft.read_bytes())
    finally:
        draft.unlink()


def home_at(folder: Path) -> CenterHome:
    """The centre of this folder, made where there is none, by whichever process comes first."""
    if not is_home(folder):
        try:
            return make_home(folder)
        except Environment as trouble:
            if trouble.code != "home_exists":
                raise
    return open_home(folder)


def open_home(folder: Path) -> CenterHome:
    """Raises Environment (`no_home`, `home_not_readable`), Integrity (`home_damaged`)."""
    if not is_home(folder):
        raise Environment("no_home", path=str(folder))
    try:
        card = _CARDS.decode((folder / "center.json").read_bytes())
        secret = SecretStore(folder, use_keyring=False).load(card.center_id)
        key = SigningKey.from_secret(secret or "")
    except OSError as error:
        raise Environment("home_not_readable", path=str(folder)) from error
    except (ValueError, msgspec.DecodeError) as error:
        raise Integrity("home_damaged", path=str(folder)) from error
    if key.public != card.public_key:
        raise Integrity("home_damaged", path=str(folder))
    return CenterHome(folder, card.center_id, card.name, card.agency, key)

"""Keys do not show themselves; secrets lie where only their owner reads them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend

from sync import wire
from sync.keys import (
    Secrets,
    SecretStore,
    SigningKey,
    fingerprint,
    is_signed,
    load_secrets,
    new_station_id,
    save_token,
    station_key,
)


@given(st.binary(max_size=50), st.binary(max_size=50))
def test_a_signature_is_over_one_message_by_one_key(said: bytes, other: bytes) -> None:
    key, stranger = SigningKey.generate(), SigningKey.generate()
    signature = key.sign(said)
    assert is_signed(key.public, said, signature)
    assert not is_signed(stranger.public, said, signature)
    assert is_signed(key.public, other, signature) == (other == said)


@pytest.mark.parametrize("text", ["", "zz", "00" * 31, "0" * 65, "Đ" * 64])
def test_odd_keys_and_signatures_sign_nothing(text: str) -> None:
    key = SigningKey.generate()
    assert not is_signed(text, b"x", key.sign(b"x"))
    assert not is_signed(key.public, b"x", text)


def test_the_private_key_does_not_show() -> None:
    key = SigningKey.generate()
    shown = repr(key) + str(key) + repr(Secrets(key, "the-token"))
    assert key.secret() not in shown
    assert "the-token" not in shown


def test_secrets_are_kept_for_their_owner(tmp_path: Path) -> None:
    store = SecretStore(tmp_path / "s", use_keyring=False)
    station = new_station_id()
    assert wire.STATION_PATTERN.fullmatch(station)
    assert load_secrets(store, station) is None
    key = station_key(store, station)
    assert station_key(store, station).public == key.public
    assert load_secrets(store, station) is None  # not enrolled yet
    save_token(store, station, "first")
    save_token(store, station, "second")
    found = load_secrets(SecretStore(tmp_path / "s", use_keyring=False), station)
    assert found is not None
    assert (found.key.public, found.token) == (key.public, "second")
    files = list((tmp_path / "s").iterdir())
    assert len(files) == 2
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_fingerprints_tell_centres_apart(one: bytes, other: bytes) -> None:
    letters = fingerprint(one.hex())
    assert len(letters) == wire.FINGERPRINT_LETTERS
    assert set(letters) <= set(wire.CODE_ALPHABET)
    assert (letters == fingerprint(other.hex())) == (one == other)


def test_codes_as_typed() -> None:
    assert wire.plain_code(" abcd-efgh 2345\n") == "ABCDEFGH2345"


class OddKeyring(KeyringBackend):
    """A key ring that refuses in words of its own, as Windows' does where a policy forbids it."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        raise ArithmeticError(1312, "CredRead", "no such logon session")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ArithmeticError(1312, "CredWrite", "no such logon session")


def test_a_key_ring_that_refuses_gives_way_to_the_file(tmp_path: Path) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(OddKeyring())
    try:
        store = SecretStore(tmp_path / "s")
        save_token(store, "st-aaaaaaaaaa", "0123")
        assert store.load("st-aaaaaaaaaa.token") == "0123"
    finally:
        keyring.set_keyring(before)
    assert (tmp_path / "s" / "st-aaaaaaaaaa.token.secret").is_file()

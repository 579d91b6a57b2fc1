"""Chains of several suffixes. Tables: Kazakh reference tables, sections 1 and 2."""

from __future__ import annotations

import pytest

from glossary.concepts import Term
from glossary.languages.kazakh.paradigm import readings_of


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("дауыс", "дауысы"),
        ("дауыс", "даусын"),
        ("дауыс", "дауыстары"),
        ("басшы", "басшымыздың"),
        ("басшы", "басшыңызға"),
        ("басшы", "басшыңызбен"),
        ("үй", "үйіміздегі"),
        ("үй", "үйлеріңіздің"),
        ("үй", "үйіңде"),
        ("үй", "үйімнен"),
        ("үй", "үйіме"),
        ("елші", "елшісіндегі"),
        ("елші", "елшісінікі"),
        ("Қытай", "Қытайдікі"),
        ("Астана", "Астананікі"),
        ("Тоқаев", "Тоқаевтікі"),
        ("балалар", "балаларымыздікі"),
        ("адам", "адаммын"),
        ("адам", "адамбыз"),
        ("қыз", "қызбын"),
        ("қазақ", "қазақпыз"),
        ("Нью-Йорк", "Нью-Йоркта"),
        ("Нью-Йорк", "Нью-Йоркте"),
        ("Люксембург", "Люксембургта"),
    ],
)
def test_a_licit_chain_is_read(lemma: str, form: str) -> None:
    assert readings_of(Term("kk", lemma), form)


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("басшы", "басшысыға"),
        ("басшы", "басшысыда"),
        ("басшы", "басшымызге"),
        ("үй", "үйіменің"),
        ("үй", "үйлерісі"),
        ("Астана", "Астанадікі"),
        ("адам", "адампын"),
        ("адам", "адамдан"),
        ("қазақ", "қазақмыз"),
        ("қыз", "қызмен"),
        ("халық", "халыққы"),
        ("орын", "орнға"),
    ],
)
def test_a_chain_that_nobody_writes_is_not(lemma: str, form: str) -> None:
    assert readings_of(Term("kk", lemma), form) == ()

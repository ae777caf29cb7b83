"""What is remarked on a prompt whoever drafts the answer: personal data in it, and that it isn't English."""

from __future__ import annotations

import re
import unicodedata

from coterie.core.wordlists import words
from coterie.generate.personal import personal_note
from coterie.nlu.tokens import normalise

_WORD = re.compile(r"[^\W\d_]+")

_TELLING = (
    words(
        """
        der das und ist sind nicht mit von dem den des ein eine einen einer auf fur fuer uber ueber bei aus oder aber
        haben hat alle allen wer wir letzten letzte tagen tage woche wochen monat monate monaten kunden kundinnen nutzer
        gekauft bestellt mindestens mehr als keine kein nichts angemeldet
        """
    ),
    words(
        """
        le la les du des une dans qui ont avec sur pas ne mais ou est sont au aux ce cette ces leur leurs jours dernier
        derniers dernieres semaine mois utilisateurs achete commande moins depuis n'ont aucun aucune
        """
    ),
    words(
        """
        el la los las del una que con por para pero han sus mas menos ultimos ultimas dias semana mes meses clientes
        usuarios personas compraron comprado compra pedido quienes sin al ultimo ultima
        """
    ),
    words(
        """
        il lo gli le della delle dei degli una che con per non hanno negli nei nelle ultimi ultime giorni settimana mese
        mesi clienti utenti persone acquistato ordinato almeno ordine senza
        """
    ),
    words(
        """
        os as da das dos uma que com por para nao sem mas ou nos nas ultimos ultimas dias semana mes meses clientes
        usuarios utilizadores pessoas compraram comprou pedido pelo pelos menos
        """
    ),
    words(
        """
        het een en niet van met voor die dat zijn hebben heeft afgelopen laatste dagen weken maand maanden klanten
        gebruikers gekocht besteld minstens geen meer dan maar wie
        """
    ),
    words(
        """
        och som har inte med av ett den de alla sista senaste dagarna manaderna kunder anvandare kopt minst ikke til
        siste seneste dage kunde brugere kobt brukere kjopt
        """
    ),
    words(
        """
        ktorzy ktore nie sie oraz lub ale przez ostatnich dni miesiecy tygodni klienci uzytkownicy kupili zamowili co
        najmniej wszyscy
        """
    ),
)
"""Words that a language is known by, without accents: those that stand in most sentences, and those of our subject."""

_ENGLISH = words(
    """
    the a an of to in on at for and or but with by from who that which have has had not did do does is are was were be
    been in the last more than least users people customers all any their them they whose without never
    """
)
_NOT_ENGLISH = (
    "The description doesn't look English. Only English is supported: check the conditions with care, or describe the "
    "audience in English."
)
_LEAST_WORDS, _LEAST_SHARE = 2, 0.25
_FOREIGN_LETTERS = 0.3


def remarks_on(prompt: str) -> tuple[str, ...]:
    """The notes on a prompt for the one who wrote it; nothing of the prompt is repeated in them."""
    notes = (personal_note(prompt), None if looks_english(prompt) else _NOT_ENGLISH)
    return tuple(note for note in notes if note is not None)


def looks_english(prompt: str) -> bool:
    """Whether neither the letters of a prompt nor words that another language is known by speak against it."""
    letters = [letter for letter in prompt if letter.isalpha()]
    accented = (letter for letter in letters if not letter.isascii())
    foreign = sum(not unicodedata.name(letter, "LATIN").startswith("LATIN") for letter in accented)
    if letters and foreign > _FOREIGN_LETTERS * len(letters):
        return False
    said = [normalise(word) for word in _WORD.findall(prompt)]
    english = len(_ENGLISH.intersection(said))
    for telling in _TELLING:
        known = len(telling.intersection(said))
        if known < _LEAST_WORDS or known <= english:
            continue
        if sum(word in telling for word in said) >= _LEAST_SHARE * len(said):
            return False
    return True

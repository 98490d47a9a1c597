"""Names of the three languages. Czech needs more than one form of each: see `salutations`."""

from typing import NamedTuple


class CzechSurname(NamedTuple):
    """A man's surname, the form that addresses him, and a woman's surname (which addresses her too)."""

    male: str
    vocative: str
    female: str


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_CZECH_FORMS = """
    Novák/Nováku/Nováková Svoboda/Svobodo/Svobodová Novotný/Novotný/Novotná Dvořák/Dvořáku/Dvořáková
    Černý/Černý/Černá Procházka/Procházko/Procházková Kučera/Kučero/Kučerová Veselý/Veselý/Veselá
    Krejčí/Krejčí/Krejčí Horák/Horáku/Horáková Němec/Němče/Němcová Marek/Marku/Marková
    Pokorný/Pokorný/Pokorná Pospíšil/Pospíšile/Pospíšilová Hájek/Hájku/Hájková Jelínek/Jelínku/Jelínková
    Král/Králi/Králová Růžička/Růžičko/Růžičková Beneš/Beneši/Benešová Fiala/Fialo/Fialová
    Sedláček/Sedláčku/Sedláčková Doležal/Doležale/Doležalová Zeman/Zemane/Zemanová Kolář/Koláři/Kolářová
    Navrátil/Navrátile/Navrátilová Čermák/Čermáku/Čermáková Vaněk/Vaňku/Vaňková Urban/Urbane/Urbanová
    Blažek/Blažku/Blažková Kříž/Kříži/Křížová Kovář/Kováři/Kovářová Kopecký/Kopecký/Kopecká
    Vlček/Vlčku/Vlčková Šimek/Šimku/Šimková Bartoš/Bartoši/Bartošová Musil/Musile/Musilová
    Konečný/Konečný/Konečná Malý/Malý/Malá Polák/Poláku/Poláková Štěpánek/Štěpánku/Štěpánková
    Holub/Holube/Holubová Šťastný/Šťastný/Šťastná Soukup/Soukupe/Soukupová Řezníček/Řezníčku/Řezníčková
"""
CZECH_SURNAMES = tuple(CzechSurname(*forms.split("/")) for forms in _words(_CZECH_FORMS))
CZECH_MEN = _words(
    """Jan Petr Jiří Pavel Martin Tomáš Jaroslav Miroslav František Zdeněk Václav Michal Karel Lukáš David
    Jakub Vojtěch Ondřej Matěj Adam Štěpán Filip Daniel Radek Aleš Dominik"""
)
CZECH_WOMEN = _words(
    """Jana Marie Eva Hana Anna Lenka Kateřina Věra Lucie Alena Petra Veronika Tereza Martina Michaela
    Zuzana Barbora Kristýna Markéta Eliška Adéla Nikola Šárka Žaneta Ludmila Božena"""
)
GERMAN_SURNAMES = _words(
    """Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter
    Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Groß Weiß Jäger"""
)
GERMAN_MEN = _words(
    """Lukas Jonas Finn Maximilian Felix Paul Leon Jürgen Klaus Günther Stefan Andreas Thomas Michael Björn
    Sebastian Matthias Jörg"""
)
GERMAN_WOMEN = _words(
    """Anna Lena Mia Hannah Emma Sophie Marie Leonie Ursula Sabine Claudia Katrin Ingrid Heike Jördis Käthe
    Annegret Franziska"""
)
ENGLISH_SURNAMES = _words(
    """Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker
    White Roberts Green Hall O'Brien Clarke Murphy Hughes Edwards Harris Cooper Bennett Okafor Singh"""
)
ENGLISH_MEN = _words("Oliver George Harry Jack Noah Charlie Thomas James William Edward Samuel Ravi Liam")
ENGLISH_WOMEN = _words("Emily Amelia Isla Ava Grace Sophia Charlotte Alice Florence Ruby Zoë Priya Aoife")

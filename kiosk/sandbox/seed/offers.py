"""What the coffee house gives to its guests, as it would word it."""

from dataclasses import dataclass

from kiosk.sandbox.language import text
from kiosk.sandbox.seed import identifiers as ids

CASH_DESK, CATALOGUE, CAMPAIGN, SIMPLE = 0, 1, 2, 4
"""The API's numbers of reward groups."""


@dataclass(frozen=True)
class Offer:
    """`hours`: the daily times it can be used at; `note`: its conditions; `stores` empty: everywhere.

    `picture` names a file of `kiosk/sandbox/pictures`, "" for a shop that made none.
    """

    code: str
    group: int
    points_cost: int | float
    name: dict[str, str]
    subtitle: dict[str, str]
    stores: tuple[str, ...] = ()
    hours: tuple[str, str] | None = None
    note: dict[str, str] | None = None
    picture: str = ""


OFFERS = (
    Offer(
        "WELCOME",
        CAMPAIGN,
        0,
        text(
            "Káva na uvítanou",
            "A welcome coffee",
            "Ein Willkommenskaffee",
            "Káva na privítanie",
            "Kawa na powitanie",
        ),
        text(
            "Espresso nebo cappuccino zdarma",
            "Espresso or cappuccino on us",
            "Espresso oder Cappuccino gratis",
            "Espresso alebo cappuccino zadarmo",
            "Espresso lub cappuccino gratis",
        ),
        note=text(
            "Jednou při návštěvě, nelze spojit s jinou nabídkou.",
            "Once a visit, not together with other offers.",
            "Einmal je Besuch, nicht mit anderen Angeboten.",
            "Raz pri návšteve, nedá sa spojiť s inou ponukou.",
            "Raz podczas wizyty, nie łączy się z innymi ofertami.",
        ),
        picture="welcome",
    ),
    Offer(
        "BIRTHDAY",
        CAMPAIGN,
        0,
        text(
            "Narozeninový dort", "Birthday cake", "Geburtstagskuchen", "Narodeninová torta", "Tort urodzinowy"
        ),
        text(
            "Jeden zákusek dle výběru",
            "One piece of cake of your choice",
            "Ein Stück Kuchen nach Wahl",
            "Jeden zákusok podľa výberu",
            "Jedno ciastko do wyboru",
        ),
        picture="birthday",
    ),
    Offer(
        "TEN-OFF",
        CASH_DESK,
        0,
        text("Sleva 10 %", "10% off", "10 % Rabatt", "Zľava 10 %", "10% zniżki"),
        text(
            "Na celý nákup",
            "On everything you buy",
            "Auf den ganzen Einkauf",
            "Na celý nákup",
            "Na całe zakupy",
        ),
    ),
    Offer(
        "MORNING",
        SIMPLE,
        0,
        text(
            "Ranní croissant",
            "Morning croissant",
            "Croissant am Morgen",
            "Ranný croissant",
            "Poranny croissant",
        ),
        text(
            "Ke každé kávě do deseti",
            "With any coffee until ten",
            "Zu jedem Kaffee bis zehn",
            "Ku každej káve do desiatej",
            "Do każdej kawy do dziesiątej",
        ),
        hours=("07:00:00", "10:00:00"),
        picture="croissant",
    ),
    Offer(
        "GARDEN",
        CAMPAIGN,
        0,
        text(
            "Limonáda na zahradě",
            "Lemonade in the garden",
            "Limonade im Garten",
            "Limonáda v záhrade",
            "Lemoniada w ogrodzie",
        ),
        text(
            "Jen v pobočce Zahrada",
            "Only at our Zahrada branch",
            "Nur in der Filiale Zahrada",
            "Len v pobočke Zahrada",
            "Tylko w lokalu Zahrada",
        ),
        stores=(ids.STORE_GARDEN_ID,),
        picture="lemonade",
    ),
    Offer(
        "SQUARE",
        CAMPAIGN,
        0,
        text(
            "Štrúdl na náměstí",
            "Strudel on the square",
            "Strudel am Platz",
            "Štrúdľa na námestí",
            "Strudel na rynku",
        ),
        text(
            "Jen v pobočce Náměstí",
            "Only at our Náměstí branch",
            "Nur in der Filiale Náměstí",
            "Len v pobočke Náměstí",
            "Tylko w lokalu Náměstí",
        ),
        stores=(ids.STORE_SQUARE_ID,),
        picture="strudel",
    ),
    Offer(
        "ESPRESSO",
        CATALOGUE,
        79.5,
        text("Espresso", "Espresso", "Espresso", "Espresso", "Espresso"),
        text(
            "Z čerstvě pražených zrn",
            "From freshly roasted beans",
            "Aus frisch gerösteten Bohnen",
            "Z čerstvo pražených zŕn",
            "Ze świeżo palonych ziaren",
        ),
        picture="espresso",
    ),
    Offer(
        "CAPPUCCINO",
        CATALOGUE,
        120,
        text("Cappuccino", "Cappuccino", "Cappuccino", "Cappuccino", "Cappuccino"),
        text(
            "S mlékem nebo ovesným nápojem",
            "With milk or oat drink",
            "Mit Milch oder Haferdrink",
            "S mliekom alebo ovseným nápojom",
            "Z mlekiem lub napojem owsianym",
        ),
        picture="cappuccino",
    ),
    Offer(
        "CAKE",
        CATALOGUE,
        180,
        text("Medovník", "Honey cake", "Honigkuchen", "Medovník", "Miodownik"),
        text(
            "Domácí, jeden kus",
            "Home-made, one piece",
            "Hausgemacht, ein Stück",
            "Domáci, jeden kus",
            "Domowy, jeden kawałek",
        ),
        picture="honey-cake",
    ),
    Offer(
        "BREAKFAST",
        CATALOGUE,
        320,
        text(
            "Snídaně pro jednoho",
            "Breakfast for one",
            "Frühstück für eine Person",
            "Raňajky pre jedného",
            "Śniadanie dla jednej osoby",
        ),
        text(
            "Vejce, chléb, máslo, džem",
            "Eggs, bread, butter, jam",
            "Eier, Brot, Butter, Marmelade",
            "Vajcia, chlieb, maslo, džem",
            "Jajka, chleb, masło, dżem",
        ),
        picture="breakfast",
    ),
    Offer(
        "BEANS",
        CATALOGUE,
        450,
        text(
            "Káva v zrnech 250\N{NO-BREAK SPACE}g",
            "Coffee beans 250\N{NO-BREAK SPACE}g",
            "Kaffeebohnen 250\N{NO-BREAK SPACE}g",
            "Zrnková káva 250\N{NO-BREAK SPACE}g",
            "Ziarna kawy 250\N{NO-BREAK SPACE}g",
        ),
        text(
            "Měsíční výběr pražírny",
            "The roaster's choice of the month",
            "Auswahl des Monats",
            "Výber pražiarne na tento mesiac",
            "Wybór palarni na ten miesiąc",
        ),
        picture="beans",
    ),
    Offer(
        "CUP",
        CATALOGUE,
        900,
        text(
            "Termohrnek Lípa",
            "Lípa thermo cup",
            "Thermobecher Lípa",
            "Termohrnček Lípa",
            "Termokubek Lípa",
        ),
        text(
            "Nerez, 350 ml",
            "Stainless steel, 350 ml",
            "Edelstahl, 350 ml",
            "Nerez, 350 ml",
            "Stal nierdzewna, 350 ml",
        ),
        stores=(ids.STORE_SQUARE_ID, ids.STORE_STATION_ID),
        note=text(
            "Do vyprodání zásob.",
            "While stocks last.",
            "Solange der Vorrat reicht.",
            "Do vypredania zásob.",
            "Do wyczerpania zapasów.",
        ),
        picture="cup",
    ),
)

ENDED_OFFER = Offer(
    "WINTER",
    CATALOGUE,
    100,
    text("Zimní punč", "Winter punch", "Winterpunsch", "Zimný punč", "Zimowy poncz"),
    text(
        "Nabídka skončila",
        "This offer has ended",
        "Dieses Angebot ist beendet",
        "Ponuka sa skončila",
        "Oferta się zakończyła",
    ),
)

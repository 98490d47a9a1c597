"""The four agreements of the coffee house, as a shop would word them."""

from typing import Any

from kiosk.sandbox.language import text
from kiosk.sandbox.seed.identifiers import (
    AGREEMENT_DATA_PROCESSING,
    AGREEMENT_MARKETING_EMAIL,
    AGREEMENT_PROFILING,
    AGREEMENT_TERMS,
    identifier,
)

EMAIL_CHANNEL_ID = identifier("communication_channel", "email")
_COMPANY_CS = "Kavárna Lípa s.r.o., Lipové náměstí 4, 110 00 Praha 1"
_COMPANY_EN = "Kavárna Lípa s.r.o., Lipové náměstí 4, 110 00 Prague 1"
_COMPANY_PL = "Kavárna Lípa s.r.o., Lipové náměstí 4, 110 00 Praga 1"

_TERMS = text(
    cs=(
        "<p>Program provozuje "
        f"{_COMPANY_CS}. Členem se může stát každý, komu je nejméně 16 let. Členství je bezplatné a lze "
        f"je kdykoli "
        "ukončit.</p><ul><li>Za každých 10 Kč útraty připíšeme 1 bod.</li><li>Body platí 12 měsíců od "
        "připsání.</li><li>Body nelze vyměnit za peníze.</li><li>Voucher lze uplatnit jednou, v pobočce a "
        "v době, "
        "které jsou na něm uvedeny.</li></ul><p>Podmínky můžeme změnit; o změně dáme vědět nejméně 30 "
        "dní předem. "
        "Kdo se změnou nesouhlasí, může členství do té doby ukončit a body vyčerpat.</p>"
    ),
    en=(
        "<p>The programme is run by "
        f"{_COMPANY_EN}. Anyone aged 16 or over may join. Membership is free and can be ended at any "
        f"time.</p>"
        "<ul><li>We add 1 point for every CZK 10 spent.</li><li>Points are valid for 12 months.</li>"
        "<li>Points cannot be exchanged for money.</li><li>A voucher can be used once, in the "
        "branch and at the times named "
        "on it.</li></ul><p>We may change these terms and will say so at least 30 days ahead. If you do "
        "not agree, "
        "you can end your membership before then and spend your points.</p>"
    ),
    de=(
        "<p>Das Programm wird betrieben von "
        f"{_COMPANY_EN}. Mitglied kann werden, wer mindestens 16 Jahre alt ist. Die Mitgliedschaft ist "
        f"kostenlos und "
        "jederzeit kündbar.</p><ul><li>Je 10 CZK Umsatz gibt es 1 Punkt.</li><li>Punkte gelten 12 "
        "Monate.</li>"
        "<li>Punkte werden nicht ausgezahlt.</li><li>Ein Gutschein gilt einmal, in der Filiale und zu "
        "den Zeiten, "
        "die darauf stehen.</li></ul><p>Änderungen kündigen wir mindestens 30 Tage vorher an.</p>"
    ),
    sk=(
        f"<p>Program prevádzkuje {_COMPANY_CS}. Členom sa môže stať každý, kto má aspoň 16 rokov. Členstvo "
        "je bezplatné a dá sa kedykoľvek ukončiť.</p><ul><li>Za každých 10 Kč útraty pripíšeme 1 "
        "bod.</li><li>Body platia 12 mesiacov od pripísania.</li><li>Body nemožno vymeniť za "
        "peniaze.</li><li>Poukaz možno použiť raz, v pobočke a v čase, ktoré sú na ňom "
        "uvedené.</li></ul><p>Podmienky môžeme zmeniť; o zmene dáme vedieť aspoň 30 dní vopred. Kto so "
        "zmenou nesúhlasí, môže dovtedy členstvo ukončiť a body vyčerpať.</p>"
    ),
    pl=(
        f"<p>Program prowadzi {_COMPANY_PL}. Uczestnikiem może zostać każdy, kto ukończył 16 lat. "
        "Uczestnictwo jest bezpłatne i można je zakończyć w każdej chwili.</p><ul><li>Za każde wydane 10 CZK "
        "przyznajemy 1 punkt.</li><li>Punkty są ważne 12 miesięcy.</li><li>Punktów nie można wymienić na "
        "pieniądze.</li><li>Kupon można wykorzystać raz, w lokalu i w godzinach na nim "
        "podanych.</li></ul><p>O zmianach regulaminu informujemy co najmniej 30 dni wcześniej. Kto się na "
        "nie nie zgadza, może do tego czasu zakończyć uczestnictwo i wykorzystać punkty.</p>"
    ),
)
_DATA = text(
    cs=(
        "<p>Správcem údajů je "
        f"{_COMPANY_CS}. Zpracováváme jméno, e-mail nebo telefon a historii nákupů, a to <strong>pouze "
        f"pro vedení "
        "věrnostního účtu</strong>, po dobu členství a rok poté.</p><p>Máte právo na přístup, opravu, "
        "výmaz, omezení "
        'zpracování a přenositelnost a právo podat stížnost u dozorového úřadu. Pište na <a href="mailto:'
        'soukromi@kavarna-lipa.example">soukromi@kavarna-lipa.example</a>.</p>'
    ),
    en=(
        "<p>The controller is "
        f"{_COMPANY_EN}. We process your name, e-mail or phone number and your purchase history, "
        f"<strong>only to run "
        "your loyalty account</strong>, for as long as you are a member and one year after.</p><p>You "
        "may ask for "
        "access, correction, erasure, restriction and portability, and may complain to the supervisory "
        "authority. "
        'Write to <a href="mailto:soukromi@kavarna-lipa.example">soukromi@kavarna-lipa.example</a>.</p>'
    ),
    de=(
        "<p>Verantwortlich ist "
        f"{_COMPANY_EN}. Wir verarbeiten Name, E-Mail oder Telefonnummer und die Einkäufe, <strong>nur "
        f"um das "
        "Treuekonto zu führen</strong>, während der Mitgliedschaft und ein Jahr danach.</p><p>Sie haben "
        "das Recht auf "
        "Auskunft, Berichtigung, Löschung, Einschränkung und Übertragbarkeit sowie auf Beschwerde bei der "
        "Aufsichtsbehörde.</p>"
    ),
    sk=(
        f"<p>Správcom údajov je {_COMPANY_CS}. Spracúvame meno, e-mail alebo telefón a históriu nákupov, a "
        "to <strong>iba na vedenie vernostného účtu</strong>, počas členstva a rok po ňom.</p><p>Máte právo "
        "na prístup, opravu, vymazanie, obmedzenie spracúvania a prenosnosť a právo podať sťažnosť dozornému "
        'orgánu. Píšte na <a href="mailto:soukromi@kavarna-lipa.example">'
        "soukromi@kavarna-lipa.example</a>.</p>"
    ),
    pl=(
        f"<p>Administratorem danych jest {_COMPANY_PL}. Przetwarzamy imię i nazwisko, e-mail lub telefon "
        "oraz historię zakupów <strong>wyłącznie w celu prowadzenia konta lojalnościowego</strong>, przez "
        "czas uczestnictwa i rok później.</p><p>Mają Państwo prawo dostępu, sprostowania, usunięcia, "
        "ograniczenia przetwarzania i przeniesienia danych oraz prawo wniesienia skargi do organu "
        'nadzorczego. Prosimy pisać na adres <a href="mailto:soukromi@kavarna-lipa.example">'
        "soukromi@kavarna-lipa.example</a>.</p>"
    ),
)
_MARKETING = text(
    cs=(
        "<p>Souhlasím, aby mi Kavárna Lípa posílala e-mailem novinky a nabídky, nejvýše <em>dvakrát "
        "měsíčně</em>. "
        "Souhlas je dobrovolný a mohu ho kdykoli odvolat odkazem v každém e-mailu.</p>"
    ),
    en=(
        "<p>I agree to receive news and offers from Kavárna Lípa by e-mail, at most <em>twice a "
        "month</em>. This is "
        "voluntary and I can withdraw it at any time with the link in every e-mail.</p>"
    ),
    de=(
        "<p>Ich möchte Neuigkeiten und Angebote der Kavárna Lípa per E-Mail erhalten, höchstens "
        "<em>zweimal im "
        "Monat</em>. Das ist freiwillig und jederzeit über den Link in jeder E-Mail widerrufbar.</p>"
    ),
    sk=(
        "<p>Súhlasím, aby mi Kavárna Lípa posielala e-mailom novinky a ponuky, najviac <em>dvakrát "
        "mesačne</em>. Súhlas je dobrovoľný a môžem ho kedykoľvek odvolať odkazom v každom e-maile.</p>"
    ),
    pl=(
        "<p>Zgadzam się otrzymywać od Kavárna Lípa nowości i oferty e-mailem, najwyżej <em>dwa razy w "
        "miesiącu</em>. Zgoda jest dobrowolna i mogę ją w każdej chwili wycofać linkiem w każdym "
        "e-mailu.</p>"
    ),
)
_PROFILING = text(
    cs=(
        "<p>Souhlasím, aby Kavárna Lípa podle mých nákupů vybírala nabídky, které by se mi mohly hodit. "
        "Bez souhlasu "
        "dostanu stejné nabídky jako všichni ostatní.</p>"
    ),
    en=(
        "<p>I agree that Kavárna Lípa uses my purchases to choose offers that may suit me. Without this "
        "I get the same "
        "offers as everybody else.</p>"
    ),
    de=(
        "<p>Ich bin einverstanden, dass die Kavárna Lípa anhand meiner Einkäufe passende Angebote "
        "auswählt. Ohne diese "
        "Zustimmung erhalte ich dieselben Angebote wie alle anderen.</p>"
    ),
    sk=(
        "<p>Súhlasím, aby Kavárna Lípa podľa mojich nákupov vyberala ponuky, ktoré by sa mi mohli hodiť. Bez "
        "súhlasu dostanem rovnaké ponuky ako všetci ostatní.</p>"
    ),
    pl=(
        "<p>Zgadzam się, aby Kavárna Lípa na podstawie moich zakupów wybierała oferty, które mogą mi "
        "odpowiadać. Bez tej zgody otrzymuję takie same oferty jak wszyscy inni.</p>"
    ),
)
_WITHDRAWAL = text(
    cs="<p>Souhlas odvolávám.</p>",
    en="<p>I withdraw this agreement.</p>",
    de="<p>Ich widerrufe diese Zustimmung.</p>",
    sk="<p>Súhlas odvolávam.</p>",
    pl="<p>Wycofuję tę zgodę.</p>",
)


def agreements(changed_on: str) -> list[dict[str, Any]]:
    """`changed_on` is the date-time of the last change of their texts."""

    def one(key: str, text_id: str, name: dict[str, str], body: dict[str, str]) -> dict[str, Any]:
        channel = EMAIL_CHANNEL_ID if text_id == "marketing_email" else ""
        return {
            "agreement_id": key,
            "name": name,
            "text": body,
            "withdrawal_text": _WITHDRAWAL,
            "communication_channel_id": channel,
            "text_id": text_id,
            "last_change": changed_on,
        }

    return [
        one(
            AGREEMENT_TERMS,
            "loyalty_terms",
            text(
                "Podmínky věrnostního programu",
                "Terms of the loyalty programme",
                "Bedingungen des Treueprogramms",
                "Podmienky vernostného programu",
                "Regulamin programu lojalnościowego",
            ),
            _TERMS,
        ),
        one(
            AGREEMENT_DATA_PROCESSING,
            "data_processing",
            text(
                "Zpracování osobních údajů",
                "Processing of personal data",
                "Verarbeitung personenbezogener Daten",
                "Spracúvanie osobných údajov",
                "Przetwarzanie danych osobowych",
            ),
            _DATA,
        ),
        one(
            AGREEMENT_MARKETING_EMAIL,
            "marketing_email",
            text(
                "Novinky a nabídky e-mailem",
                "News and offers by e-mail",
                "Neuigkeiten und Angebote per E-Mail",
                "Novinky a ponuky e-mailom",
                "Nowości i oferty e-mailem",
            ),
            _MARKETING,
        ),
        one(
            AGREEMENT_PROFILING,
            "profiling",
            text(
                "Nabídky na míru",
                "Offers made for me",
                "Persönliche Angebote",
                "Ponuky na mieru",
                "Oferty dla mnie",
            ),
            _PROFILING,
        ),
    ]

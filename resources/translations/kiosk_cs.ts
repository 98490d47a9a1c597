<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>Easier to use</source>
        <translation>Snazší ovládání</translation>
    </message>
</context>
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Easier to use</source>
        <translation>Snazší ovládání</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Větší písmo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Vše níže</translation>
    </message>
    <message>
        <source>Within reach from a wheelchair</source>
        <translation>Na dosah i z vozíku</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>AimLens</name>
    <message>
        <source>Camera picture</source>
        <translation>Obraz z kamery</translation>
    </message>
</context>
<context>
    <name>CalibrationCodes</name>
    <message>
        <source>Calibration codes</source>
        <translation>Kalibrační kódy</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera picture</source>
        <translation>Obraz z kamery</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Sharpness</source>
        <translation>Ostrost</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Velikost kódu</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Není připojena žádná kamera</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Vyberte kameru</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Kamera se spouští</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Nepodařilo se uložit: není disk plný nebo chráněný proti zápisu?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Uloženo. Kiosek to použije od příštího spuštění.</translation>
    </message>
    <message>
        <source>Network camera or video</source>
        <translation>Síťová kamera nebo video</translation>
    </message>
    <message>
        <source>{where} – may change with the socket</source>
        <translation>{where} – může se změnit s jinou zásuvkou</translation>
    </message>
    <message>
        <source>{value}: in effect</source>
        <translation>{value}: platí</translation>
    </message>
    <message>
        <source>{value}: the camera does not take it</source>
        <translation>{value}: kamera to nepřijala</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Expozice</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Zaostření</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Zesílení</translation>
    </message>
    <message>
        <source>hold a code up</source>
        <translation>přiložte kód</translation>
    </message>
    <message>
        <source>{percent} % of the picture</source>
        <translation>{percent} % obrazu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} za sekundu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Snímky</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlo</translation>
    </message>
    <message>
        <source>Turn: {degrees}°</source>
        <translation>Otočení: {degrees}°</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>Mirror: on</source>
        <translation>Zrcadlení: ano</translation>
    </message>
    <message>
        <source>Mirror: off</source>
        <translation>Zrcadlení: ne</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Hledat znovu</translation>
    </message>
    <message>
        <source>None was found. Plug one in and look again.</source>
        <translation>Žádná se nenašla. Připojte kameru a hledejte znovu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
</context>
<context>
    <name>CameraPointer</name>
    <message>
        <source>The camera is above the screen</source>
        <translation>Kamera je nad obrazovkou</translation>
    </message>
    <message>
        <source>The camera is below the screen</source>
        <translation>Kamera je pod obrazovkou</translation>
    </message>
    <message>
        <source>The camera is on the left</source>
        <translation>Kamera je vlevo</translation>
    </message>
    <message>
        <source>The camera is on the right</source>
        <translation>Kamera je vpravo</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Please keep the new card; our staff can add it to your account then.</source>
        <translation>Novou kartu si prosím nechte; obsluha ji pak může přidat k vašemu účtu.</translation>
    </message>
    <message>
        <source>We cannot give out cards right now. Please ask our staff.</source>
        <translation>Karty teď nemůžeme vydávat. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>We do not know yet whether this worked. Please try again in a moment.</source>
        <translation>Zatím nevíme, zda se to podařilo. Zkuste to prosím za chvíli znovu.</translation>
    </message>
    <message>
        <source>This is not one of our cards. Please show a new card.</source>
        <translation>Tohle není naše karta. Ukažte prosím novou kartu.</translation>
    </message>
    <message>
        <source>This is your card number</source>
        <translation>Toto je číslo vaší karty</translation>
    </message>
    <message>
        <source>This card is yours now</source>
        <translation>Karta je teď vaše</translation>
    </message>
    <message>
        <source>Your account is ready, and points count from your next purchase.</source>
        <translation>Účet je připraven a body sbíráte od příštího nákupu.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Tato karta je nová</translation>
    </message>
    <message>
        <source>Sign up and it is yours; please keep it at hand.</source>
        <translation>Zaregistrujte se a bude vaše; mějte ji prosím po ruce.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, so you have no card yet. Please try again in a moment.</source>
        <translation>Náš věrnostní systém neodpovídá, kartu tedy zatím nemáte. Zkuste to prosím za chvíli znovu.</translation>
    </message>
    <message>
        <source>You have a card already</source>
        <translation>Kartu už máte</translation>
    </message>
    <message>
        <source>Your card for the phone</source>
        <translation>Vaše karta do telefonu</translation>
    </message>
    <message>
        <source>Photograph the code with your phone, and show it at the till or here.</source>
        <translation>Vyfoťte si kód telefonem a ukažte ho u pokladny nebo tady.</translation>
    </message>
    <message>
        <source>Your number counts already. Only its file for the phone did not arrive.</source>
        <translation>Vaše číslo už platí. Jen soubor do telefonu nepřišel.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Take a new card and show it here, or choose another way.</source>
        <translation>Vezměte si novou kartu a ukažte ji sem, nebo zvolte jinou možnost.</translation>
    </message>
    <message>
        <source>Take a new card and show it here.</source>
        <translation>Vezměte si novou kartu a ukažte ji sem.</translation>
    </message>
    <message>
        <source>How would you like your card?</source>
        <translation>Jakou kartu si přejete?</translation>
    </message>
    <message>
        <source>This card already belongs to somebody. Please take another one.</source>
        <translation>Tato karta už někomu patří. Vezměte si prosím jinou.</translation>
    </message>
    <message>
        <source>We cannot use this card. Please take another one, or ask our staff.</source>
        <translation>Tuto kartu nelze použít. Vezměte si prosím jinou, nebo se obraťte na obsluhu.</translation>
    </message>
    <message>
        <source>There is no free card number right now. Please ask our staff.</source>
        <translation>Žádné číslo karty teď není volné. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>You have a card already. Our staff can tell you its number.</source>
        <translation>Kartu už máte. Její číslo vám sdělí obsluha.</translation>
    </message>
    <message>
        <source>This card cannot be added here. Please ask our staff.</source>
        <translation>Tuto kartu tu nelze přidat. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n second(s).</source>
        <translation>
            <numerusform>Ukažte prosím kartu znovu za %n sekundu.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n sekundy.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n minute(s).</source>
        <translation>
            <numerusform>Ukažte prosím kartu znovu za %n minutu.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n minuty.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point the camera of your iPhone at the code; the card goes into its Wallet.</source>
        <translation>Namiřte na kód fotoaparát iPhonu; karta se uloží do Peněženky.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code; it opens a picture of the card to keep.</source>
        <translation>Namiřte na kód fotoaparát telefonu; otevře se obrázek karty k uložení.</translation>
    </message>
</context>
<context>
    <name>CardCode</name>
    <message>
        <source>Code of card %1</source>
        <translation>Kód karty %1</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>What is the code?</source>
        <translation>Jaký kód vám přišel?</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Optional</source>
        <translation>Nepovinné</translation>
    </message>
    <message>
        <source>Necessary for membership</source>
        <translation>Nutné pro členství</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Přečíst</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Přečíst: %1</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Změnit: %1</translation>
    </message>
</context>
<context>
    <name>CreditsRow</name>
    <message>
        <source>Your credit</source>
        <translation>Váš kredit</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>DateStep</name>
    <message>
        <source>Skip</source>
        <translation>Přeskočit</translation>
    </message>
</context>
<context>
    <name>DemoTray</name>
    <message>
        <source>In your hand</source>
        <translation>V ruce</translation>
    </message>
    <message>
        <source>Hold something up</source>
        <translation>Podržte něco před kamerou</translation>
    </message>
    <message>
        <source>Touch a card or a phone and the camera sees it. Touch it again to put it down.</source>
        <translation>Dotkněte se karty nebo telefonu a kamera je uvidí. Dalším dotykem je odložíte.</translation>
    </message>
    <message>
        <source>Pull the headphones out</source>
        <translation>Odpojit sluchátka</translation>
    </message>
    <message>
        <source>Plug headphones in</source>
        <translation>Připojit sluchátka</translation>
    </message>
    <message>
        <source>This computer cannot read aloud: it needs espeak-ng, alsa-utils and something to play on.</source>
        <translation>Na tomto počítači čtení nahlas nefunguje: je potřeba espeak-ng, alsa-utils a zvukový výstup.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>The virtual camera does not answer</source>
        <translation>Virtuální kamera neodpovídá</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Saved. Your details are up to date.</source>
        <translation>Uloženo. Vaše údaje jsou aktuální.</translation>
    </message>
    <message>
        <source>This was changed somewhere else in the meantime, so nothing was saved yet. Please look at it once more and save again if yours is right.</source>
        <translation>Údaje se mezitím změnily jinde, proto se zatím nic neuložilo. Podívejte se prosím ještě jednou, a pokud platí vaše verze, uložte ji znovu.</translation>
    </message>
    <message>
        <source>We could not find out whether your changes were saved. Please look again in a few minutes.</source>
        <translation>Nepodařilo se zjistit, zda se změny uložily. Podívejte se prosím znovu za pár minut.</translation>
    </message>
    <message>
        <source>We cannot take agreements right now, so nothing was saved. Please ask our staff.</source>
        <translation>Souhlasy teď nemůžeme přijmout, proto se nic neuložilo. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>These changes were not accepted. Please ask our staff.</source>
        <translation>Změny nebyly přijaty. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was saved. Please try again in a moment.</source>
        <translation>Věrnostní systém neodpovídá, nic se neuložilo. Zkuste to prosím za chvíli.</translation>
    </message>
    <message>
        <source>You changed a lot already. Please ask our staff for more.</source>
        <translation>Změn už bylo hodně. S dalšími vám pomůže obsluha.</translation>
    </message>
    <message>
        <source>This phone number cannot be used. Please enter another one.</source>
        <translation>Toto telefonní číslo nelze použít. Zadejte prosím jiné.</translation>
    </message>
    <message>
        <source>Please keep an e-mail or a phone number on your account.</source>
        <translation>Na účtu prosím ponechte e-mail nebo telefon.</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Jinde byl údaj odstraněn</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was saved. Please try again shortly.</source>
        <translation>Teď je tu velký nápor, nic se neuložilo. Zkuste to prosím za chvilku.</translation>
    </message>
    <message>
        <source>This e-mail cannot be used. Please enter another one.</source>
        <translation>Tento e-mail nelze použít. Zadejte prosím jiný.</translation>
    </message>
    <message>
        <source>Changed elsewhere to {value}</source>
        <translation>Jinde se změnil na {value}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Odejít bez uložení</translation>
    </message>
    <message>
        <source>Back to my points</source>
        <translation>Zpět k bodům</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ukládá se</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Převzít</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
</context>
<context>
    <name>DetailsActions</name>
    <message>
        <source>Please wait</source>
        <translation>Chvilku strpení</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana soukromí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>DetailsField</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>DetailsOverview</name>
    <message>
        <source>Your details did not load</source>
        <translation>Vaše údaje se nenačetly</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Vaše údaje</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>Kontaktní údaje</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>S čím souhlasíte</translation>
    </message>
    <message>
        <source>The terms belong to the membership. To end it, please ask our staff.</source>
        <translation>Podmínky patří k členství. Ukončit ho můžete u obsluhy.</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Your details</source>
        <translation>Vaše údaje</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Váš telefon</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Váš e-mail</translation>
    </message>
</context>
<context>
    <name>EnrolmentActions</name>
    <message>
        <source>Please wait</source>
        <translation>Chvilku strpení</translation>
    </message>
</context>
<context>
    <name>EnrolmentAgreementsStep</name>
    <message>
        <source>What do you agree to?</source>
        <translation>S čím souhlasíte?</translation>
    </message>
    <message>
        <source>You decide on each one. Membership needs only those marked as necessary.</source>
        <translation>O každém souhlasu rozhodujete zvlášť. Pro členství stačí ty, které jsou označené jako nutné.</translation>
    </message>
    <message>
        <source>There is nothing to agree to. Please go on.</source>
        <translation>Není potřeba žádný souhlas. Můžete pokračovat.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Souhlasy</translation>
    </message>
</context>
<context>
    <name>EnrolmentBar</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana soukromí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>EnrolmentContactStep</name>
    <message>
        <source>Where should we send your rewards?</source>
        <translation>Kam vám máme posílat odměny?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Jaké máte telefonní číslo?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Jaký máte e-mail?</translation>
    </message>
    <message>
        <source>We use it only for your account. We ask about advertising separately.</source>
        <translation>Slouží jen k vašemu účtu. O reklamu se zeptáme zvlášť.</translation>
    </message>
    <message>
        <source>E-mail instead</source>
        <translation>Raději e-mail</translation>
    </message>
    <message>
        <source>Phone instead</source>
        <translation>Raději telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Otevřít můj účet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>EnrolmentNameStep</name>
    <message>
        <source>What is your name?</source>
        <translation>Jak se jmenujete?</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>Takto vás budeme oslovovat.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Příjmení</translation>
    </message>
</context>
<context>
    <name>EnrolmentQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Přeskočit</translation>
    </message>
</context>
<context>
    <name>EnrolmentViewModel</name>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Založit účet</translation>
    </message>
    <message>
        <source>{language} · version {version}</source>
        <translation>{language} · verze {version}</translation>
    </message>
    <message>
        <source>Text in another language: {language}</source>
        <translation>Text v jiném jazyce: {language}</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Language: %1</source>
        <translation>Jazyk: %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana soukromí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>HomeLists</name>
    <message>
        <source>Vouchers</source>
        <translation>Vouchery</translation>
    </message>
    <message>
        <source>No vouchers right now</source>
        <translation>Právě nemáte žádné vouchery</translation>
    </message>
    <message>
        <source>Your vouchers did not load</source>
        <translation>Vouchery se nenačetly</translation>
    </message>
    <message>
        <source>Rewards for points</source>
        <translation>Odměny za body</translation>
    </message>
    <message>
        <source>No rewards right now</source>
        <translation>Právě nejsou žádné odměny</translation>
    </message>
    <message>
        <source>The rewards did not load</source>
        <translation>Odměny se nenačetly</translation>
    </message>
    <message>
        <source>Picked for you</source>
        <translation>Vybráno pro vás</translation>
    </message>
    <message>
        <source>Nothing picked for you right now</source>
        <translation>Teď pro vás nemáme nic vybraného</translation>
    </message>
    <message>
        <source>Your picks did not load</source>
        <translation>Výběr pro vás se nenačetl</translation>
    </message>
</context>
<context>
    <name>HomeRest</name>
    <message>
        <source>No credit right now</source>
        <translation>Právě nemáte žádný kredit</translation>
    </message>
    <message>
        <source>Your credit did not load</source>
        <translation>Kredit se nenačetl</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Váš kredit</translation>
    </message>
    <message>
        <source>Your details and agreements</source>
        <translation>Vaše údaje a souhlasy</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>Zatím žádné nákupy</translation>
    </message>
    <message>
        <source>Your purchases did not load</source>
        <translation>Vaše nákupy se nenačetly</translation>
    </message>
    <message>
        <source>Your last purchases</source>
        <translation>Vaše poslední nákupy</translation>
    </message>
    <message>
        <source>No stamp cards right now</source>
        <translation>Právě nemáte žádné razítkové karty</translation>
    </message>
    <message>
        <source>Your stamp cards did not load</source>
        <translation>Razítka se nenačetla</translation>
    </message>
    <message>
        <source>Your stamp cards</source>
        <translation>Vaše razítka</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Chvilku strpení</translation>
    </message>
    <message>
        <source>Can be used in this store</source>
        <translation>Lze použít v této prodejně</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Ne, zpět</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Bez konce platnosti</translation>
    </message>
    <message>
        <source>Every day from {start} to {end}</source>
        <translation>Každý den od {start} do {end}</translation>
    </message>
    <message>
        <source>Yes, use it now</source>
        <translation>Ano, použít hned</translation>
    </message>
    <message>
        <source>Yes, undo it</source>
        <translation>Ano, vrátit</translation>
    </message>
    <message>
        <source>Yes, exchange</source>
        <translation>Ano, vyměnit</translation>
    </message>
    <message>
        <source>Use this voucher now? Please do so only with our staff present: it is used up then and cannot be given back.</source>
        <translation>Použít voucher hned? Udělejte to jen v přítomnosti obsluhy: voucher tím zanikne a nelze ho vrátit.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Dnes platí naposledy</translation>
    </message>
    <message>
        <source>Cannot be used in this store</source>
        <translation>V této prodejně ho nelze použít</translation>
    </message>
    <message>
        <source>Our staff can tell you where it can be used</source>
        <translation>Kde ho lze použít, vám řekne obsluha</translation>
    </message>
    <message>
        <source>{stores} and {count} more</source>
        <translation>{stores} a další ({count})</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Okamžik, prosím</translation>
    </message>
    <message>
        <source>Its code shows when you show the code in our app</source>
        <translation>Kód voucheru se zobrazí, když ukážete kód v naší aplikaci</translation>
    </message>
    <message>
        <source>Also in: {stores}</source>
        <translation>Také zde: {stores}</translation>
    </message>
    <message>
        <source>Give this voucher up and get {points} back?</source>
        <translation>Vrátit voucher a získat zpět {points}?</translation>
    </message>
    <message>
        <source>Exchange {points} for this?
You have {balance}.</source>
        <translation>Vyměnit {points} za tuto odměnu?
Na účtu máte {balance}.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Platí do {day}</translation>
    </message>
    <message>
        <source>Please ask for it at the till by its name</source>
        <translation>Řekněte si o něj u pokladny podle názvu</translation>
    </message>
    <message>
        <source>Exchange {points}</source>
        <translation>Vyměnit {points}</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>ještě {points}</translation>
    </message>
    <message>
        <source>To exchange points here, show the code in our app instead of the card</source>
        <translation>Pro výměnu bodů ukažte místo karty kód v naší aplikaci</translation>
    </message>
    <message>
        <source>Please ask for it at the till</source>
        <translation>Řekněte si o ni u pokladny</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Použít hned</translation>
    </message>
    <message>
        <source>Can be used in: {stores}</source>
        <translation>Lze použít zde: {stores}</translation>
    </message>
    <message>
        <source>Costs {points}</source>
        <translation>Stojí {points}</translation>
    </message>
</context>
<context>
    <name>HomeSheetHeader</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Good day</source>
        <translation>Dobrý den</translation>
    </message>
    <message>
        <source>in other stores only</source>
        <translation>jen v jiných prodejnách</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>k {time}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>dnes poslední den</translation>
    </message>
    <message>
        <source>daily {start} to {end}</source>
        <translation>denně od {start} do {end}</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>ještě {points}</translation>
    </message>
    <message>
        <source>{points} to use by {day}</source>
        <translation>{points} platí jen do {day}</translation>
    </message>
    <message>
        <source>to {status}</source>
        <translation>cíl: {status}</translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>ještě {amount}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>platí do {day}</translation>
    </message>
    <message>
        <source>{collected} of {needed}</source>
        <translation>{collected} z {needed}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>hodnota {money}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Jste tu ještě?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we will clear the screen to protect your data.</source>
        <translation>
            <numerusform>Za %n sekundu obrazovku vymažeme, abychom ochránili vaše údaje.</numerusform>
            <numerusform>Za %n sekundy obrazovku vymažeme, abychom ochránili vaše údaje.</numerusform>
            <numerusform>Za %n sekund obrazovku vymažeme, abychom ochránili vaše údaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ještě tu jsem</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Skončit</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>space</source>
        <translation>mezera</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Velké písmeno</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mezera</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Další písmena</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Číslice a znaky</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Zpět na písmena</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language: %1</source>
        <translation>Jazyk: %1</translation>
    </message>
</context>
<context>
    <name>LanguagePill</name>
    <message>
        <source>Language: %1</source>
        <translation>Jazyk: %1</translation>
    </message>
</context>
<context>
    <name>LaterStages</name>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana soukromí</translation>
    </message>
    <message>
        <source>Show your card or phone, or touch the screen</source>
        <translation>Přiložte kartu nebo telefon, nebo se dotkněte obrazovky</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Dotkněte se obrazovky</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>We cannot take more sign-ups right now. Please try again later, or ask our staff.</source>
        <translation>Teď nemůžeme přijmout další registrace. Zkuste to prosím později, nebo se obraťte na obsluhu.</translation>
    </message>
    <message>
        <source>This sign-up was not accepted. Please ask our staff.</source>
        <translation>Registraci se nepodařilo přijmout. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>We cannot look right now</source>
        <translation>Právě teď to nemůžeme ověřit</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. Please try again in a moment.</source>
        <translation>Věrnostní systém neodpovídá. Zkuste to prosím za chvíli.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Něco se nepovedlo</translation>
    </message>
    <message>
        <source>Please start again, or ask our staff.</source>
        <translation>Začněte prosím znovu, nebo se obraťte na obsluhu.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Okamžik, prosím</translation>
    </message>
    <message>
        <source>This is not one of our codes</source>
        <translation>Tento kód neznáme</translation>
    </message>
    <message>
        <source>Please show your loyalty card, or the code in our app.</source>
        <translation>Přiložte prosím věrnostní kartu nebo kód z naší aplikace.</translation>
    </message>
    <message>
        <source>This is a voucher</source>
        <translation>Tohle je voucher</translation>
    </message>
    <message>
        <source>Please show it at the till. Here you can show your card or app.</source>
        <translation>Ukažte ho prosím u pokladny. Tady můžete přiložit kartu nebo kód z aplikace.</translation>
    </message>
    <message>
        <source>Welcome, your account is ready</source>
        <translation>Vítejte, účet je připravený</translation>
    </message>
    <message>
        <source>Points count from your next purchase. Our staff will gladly give you a card.</source>
        <translation>Body sbíráte od příštího nákupu. Kartu vám ráda vydá obsluha.</translation>
    </message>
    <message>
        <source>Your sign-up is not confirmed yet</source>
        <translation>Registrace ještě není potvrzená</translation>
    </message>
    <message>
        <source>We sent it and keep looking for the answer. Please do not sign up again; our staff can check in a few minutes.</source>
        <translation>Odeslali jsme ji a čekáme na odpověď. Neregistrujte se prosím znovu; za pár minut to obsluha ověří.</translation>
    </message>
    <message>
        <source>We send it as soon as our loyalty system answers again. Please do not sign up a second time.</source>
        <translation>Odešleme ji, jakmile věrnostní systém zase odpoví. Podruhé se prosím neregistrujte.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your sign-up safely, so nothing was sent. Please ask our staff.</source>
        <translation>Registraci teď nelze bezpečně uložit, proto jsme nic neodeslali. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. You can still sign up: we keep it safely and send it later. Points and a card have to wait until then.</source>
        <translation>Věrnostní systém neodpovídá. Zaregistrovat se můžete i tak: registraci bezpečně uložíme a odešleme později. Body a karta musí do té doby počkat.</translation>
    </message>
    <message>
        <source>Nobody can sign up without the agreements, and our loyalty system does not answer.</source>
        <translation>Bez souhlasů se zaregistrovat nelze a věrnostní systém neodpovídá.</translation>
    </message>
    <message>
        <source>Your sign-up is safely kept</source>
        <translation>Registrace je bezpečně uložená</translation>
    </message>
    <message>
        <source>Our staff have to put something right before we can send it. Please tell them, and do not sign up a second time. Until then there are no points and no card.</source>
        <translation>Než ji odešleme, musí obsluha něco dát do pořádku. Řekněte jí to prosím a podruhé se neregistrujte. Do té doby nebudete mít body ani kartu.</translation>
    </message>
    <message>
        <source>We cannot take sign-ups right now</source>
        <translation>Právě teď se zaregistrovat nelze</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your details safely at the moment. Please ask our staff.</source>
        <translation>Vaše údaje by teď nebylo kam bezpečně uložit. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>The agreements did not load. Without them nobody can sign up.</source>
        <translation>Souhlasy se nenačetly. Bez nich se zaregistrovat nelze.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zpět na začátek</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Zaregistrovat se</translation>
    </message>
    <message>
        <source>It is very busy right now</source>
        <translation>Teď je tu velký nápor</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Zkuste to prosím za chvilku.</translation>
    </message>
    <message>
        <source>That was too fast to count. Please type more slowly, or touch the digits.</source>
        <translation>Bylo to příliš rychlé, nic z toho se nepočítá. Pište prosím pomaleji, nebo se číslic dotýkejte.</translation>
    </message>
    <message>
        <source>The keyboard does not work here. Please touch the digits.</source>
        <translation>Klávesnice tu neplatí. Dotýkejte se prosím číslic na obrazovce.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more try(ies) before the pad locks.</source>
        <translation>
            <numerusform>Nesprávný PIN. Zbývá %n pokus, potom se zadávání zablokuje.</numerusform>
            <numerusform>Nesprávný PIN. Zbývají %n pokusy, potom se zadávání zablokuje.</numerusform>
            <numerusform>Nesprávný PIN. Zbývá %n pokusů, potom se zadávání zablokuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked right now. The log says why.</source>
        <translation>PIN teď nelze ověřit. Důvod je v protokolu.</translation>
    </message>
    <message>
        <source>This question did not load, because our loyalty system does not answer.</source>
        <translation>Otázka se nenačetla, protože náš věrnostní systém neodpovídá.</translation>
    </message>
    <message>
        <source>Something has to be put right on our side first. Please ask our staff.</source>
        <translation>Nejdřív musíme něco napravit na naší straně. Obraťte se prosím na obsluhu.</translation>
    </message>
    <message>
        <source>Please come back with a parent, or ask our staff. We have kept nothing that you typed.</source>
        <translation>Přijďte prosím s rodičem, nebo se zeptejte obsluhy. Nic z toho, co jste zadali, jsme si nenechali.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Rozumím</translation>
    </message>
    <message>
        <source>Until then there are no points and no card; our staff can help.</source>
        <translation>Do té doby nebudete mít body ani kartu; s dotazy vám pomůže obsluha.</translation>
    </message>
    <message>
        <source>Membership needs the agreements marked as necessary</source>
        <translation>Pro členství jsou potřeba souhlasy označené jako nutné</translation>
    </message>
    <message>
        <source>Please check the e-mail address</source>
        <translation>Zkontrolujte prosím e-mailovou adresu</translation>
    </message>
    <message>
        <source>We cannot tell whether the code was sent, and it would not work. Please ask for a new one.</source>
        <translation>Nevíme, zda se kód odeslal, a už by neplatil. Nechte si prosím poslat nový.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right; only the newest counts. %n more try(ies) before you need another.</source>
        <translation>
            <numerusform>Kód nesouhlasí; platí jen ten nejnovější. Máte ještě %n pokus.</numerusform>
            <numerusform>Kód nesouhlasí; platí jen ten nejnovější. Máte ještě %n pokusy.</numerusform>
            <numerusform>Kód nesouhlasí; platí jen ten nejnovější. Máte ještě %n pokusů.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more codes can be sent today. Please show your card, or ask our staff.</source>
        <translation>Dnes už další kód poslat nemůžeme. Přiložte prosím kartu, nebo se zeptejte obsluhy.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Poslat nový kód</translation>
    </message>
    <message>
        <source>No more codes today</source>
        <translation>Dnes už žádný další kód</translation>
    </message>
    <message>
        <source>We found no account with this e-mail</source>
        <translation>S tímto e-mailem účet nemáme</translation>
    </message>
    <message>
        <source>We found no account with this number</source>
        <translation>S tímto číslem účet nemáme</translation>
    </message>
    <message>
        <source>Perhaps you gave us another one. You can sign up now, or ask our staff.</source>
        <translation>Možná jste nám dali jiný údaj. Můžete se hned zaregistrovat, nebo se zeptejte obsluhy.</translation>
    </message>
    <message>
        <source>Please check the phone number</source>
        <translation>Zkontrolujte prosím telefonní číslo</translation>
    </message>
    <message>
        <source>Please enter a mobile number; only those get text messages.</source>
        <translation>Zadejte prosím mobilní číslo, jinam SMS neposíláme.</translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n second(s).</source>
        <translation>
            <numerusform>Další kód můžeme poslat za %n sekundu.</numerusform>
            <numerusform>Další kód můžeme poslat za %n sekundy.</numerusform>
            <numerusform>Další kód můžeme poslat za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n minute(s).</source>
        <translation>
            <numerusform>Další kód můžeme poslat za %n minutu.</numerusform>
            <numerusform>Další kód můžeme poslat za %n minuty.</numerusform>
            <numerusform>Další kód můžeme poslat za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was wrong five times. Please ask for a new code.</source>
        <translation>Kód pětkrát nesouhlasil. Nechte si prosím poslat nový.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for a new one.</source>
        <translation>Kód už neplatí. Nechte si prosím poslat nový.</translation>
    </message>
    <message>
        <source>The code could not be checked. Please ask for a new one.</source>
        <translation>Kód se nepodařilo ověřit. Nechte si prosím poslat nový.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <translation>
            <numerusform>Nový kód za %n sekundu</numerusform>
            <numerusform>Nový kód za %n sekundy</numerusform>
            <numerusform>Nový kód za %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New code in %n minute(s)</source>
        <translation>
            <numerusform>Nový kód za %n minutu</numerusform>
            <numerusform>Nový kód za %n minuty</numerusform>
            <numerusform>Nový kód za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>We have sent you an e-mail with a code: {address}</source>
        <translation>Poslali jsme vám e-mail s kódem: {address}</translation>
    </message>
    <message>
        <source>We have sent you a text message with a code: {number}</source>
        <translation>Poslali jsme vám SMS s kódem: {number}</translation>
    </message>
    <message>
        <source>We can only text numbers that begin with {prefixes}.</source>
        <translation>SMS posíláme jen na čísla, která začínají {prefixes}.</translation>
    </message>
    <message>
        <source>You cannot sign up here yet</source>
        <translation>Zaregistrovat se zatím nelze</translation>
    </message>
    <message>
        <source>We are still connecting to our loyalty system. The form opens by itself once we are through; our staff can help, too.</source>
        <translation>Ještě se připojujeme k věrnostnímu systému. Jakmile se spojíme, formulář se otevře sám; pomůže vám i obsluha.</translation>
    </message>
    <message>
        <source>You cannot sign up here right now</source>
        <translation>Teď se tu zaregistrovat nelze</translation>
    </message>
    <message>
        <source>This question did not load. Please try again, or ask our staff.</source>
        <translation>Otázka se nenačetla. Zkuste to prosím znovu, nebo se obraťte na obsluhu.</translation>
    </message>
    <message>
        <source>You will get an e-mail once your account is ready; a card has to wait until then.</source>
        <translation>Až bude účet připraven, přijde vám e-mail; do té doby musí karta počkat.</translation>
    </message>
    <message>
        <source>You will get a text message once your account is ready; a card has to wait until then.</source>
        <translation>Až bude účet připraven, přijde vám SMS; do té doby musí karta počkat.</translation>
    </message>
    <message>
        <source>Please check the date: day, month and year</source>
        <translation>Zkontrolujte prosím datum: den, měsíc a rok</translation>
    </message>
    <message>
        <source>Please check the postcode</source>
        <translation>Zkontrolujte prosím PSČ</translation>
    </message>
    <message>
        <source>We do not know this code. Please check it, or go on without it.</source>
        <translation>Tento kód neznáme. Zkontrolujte ho prosím, nebo pokračujte bez něj.</translation>
    </message>
    <message>
        <source>The password still lacks something</source>
        <translation>Heslu ještě něco chybí</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Please choose another one.</source>
        <translation>Toto heslo jde snadno uhodnout. Zvolte prosím jiné.</translation>
    </message>
    <message>
        <source>Please answer this</source>
        <translation>Odpovězte prosím</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already. Please show your card or app.</source>
        <translation>Účet s tímto e-mailem už existuje. Přiložte prosím kartu nebo kód z aplikace.</translation>
    </message>
    <message>
        <source>There is an account with this phone already. Please show your card or app.</source>
        <translation>Účet s tímto telefonem už existuje. Přiložte prosím kartu nebo kód z aplikace.</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Vyplňte prosím toto pole</translation>
    </message>
    <message>
        <source>Please check this, it does not look right</source>
        <translation>Zkontrolujte to prosím, něco tu nesedí</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Tohle tu nelze použít</translation>
    </message>
    <message>
        <source>There is an account with this already</source>
        <translation>Účet s tímto údajem už existuje</translation>
    </message>
    <message>
        <source>Please ask our staff about this account</source>
        <translation>Na tento účet se prosím zeptejte obsluhy</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>Tento údaj nebyl přijat</translation>
    </message>
    <message>
        <source>You can sign up on your own from the age of {years}</source>
        <translation>Samostatně se můžete registrovat od {years}&#xa0;let</translation>
    </message>
    <message>
        <source>This is not one of our card numbers. Please check it.</source>
        <translation>Takové číslo naše karty nemají. Zkontrolujte ho prosím.</translation>
    </message>
    <message>
        <source>We cannot show an account with this number and birth date. Please check both, or ask our staff.</source>
        <translation>Kartu s tímto číslem a datem narození nemůžeme zobrazit. Zkontrolujte prosím obojí, nebo se zeptejte obsluhy.</translation>
    </message>
    <message>
        <source>Too many tries for today. Please show your card, or ask our staff.</source>
        <translation>Pro dnešek je to příliš mnoho pokusů. Přiložte prosím kartu, nebo se zeptejte obsluhy.</translation>
    </message>
    <message>
        <source>It is very busy right now. Please try again shortly.</source>
        <translation>Teď je tu velký nápor. Zkuste to prosím za chvilku.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n second(s).</source>
        <translation>
            <numerusform>Příliš mnoho pokusů. Zkuste to prosím za %n sekundu.</numerusform>
            <numerusform>Příliš mnoho pokusů. Zkuste to prosím za %n sekundy.</numerusform>
            <numerusform>Příliš mnoho pokusů. Zkuste to prosím za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Příliš mnoho pokusů. Zkuste to prosím za %n minutu.</numerusform>
            <numerusform>Příliš mnoho pokusů. Zkuste to prosím za %n minuty.</numerusform>
            <numerusform>Příliš mnoho pokusů. Zkuste to prosím za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Tento kód už neplatí</translation>
    </message>
    <message>
        <source>Please show a new code in the app on your phone.</source>
        <translation>Zobrazte si prosím v aplikaci nový kód a přiložte telefon znovu.</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>Tuto kartu nemůžeme zobrazit</translation>
    </message>
    <message>
        <source>Please try again, or ask our staff.</source>
        <translation>Zkuste to prosím znovu, nebo se obraťte na obsluhu.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Tato karta je nová</translation>
    </message>
    <message>
        <source>Sign up first; our staff will then add the card to your account.</source>
        <translation>Nejdříve se prosím zaregistrujte; obsluha pak kartu přiřadí k vašemu účtu.</translation>
    </message>
    <message>
        <source>We are not sure whose card this is</source>
        <translation>Nevíme jistě, komu karta patří</translation>
    </message>
    <message>
        <source>Please ask our staff; they can sort it out.</source>
        <translation>Obraťte se prosím na obsluhu, pomůže vám to vyřešit.</translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n second(s).</source>
        <translation>
            <numerusform>Ukažte prosím kartu znovu za %n sekundu.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n sekundy.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n minute(s).</source>
        <translation>
            <numerusform>Ukažte prosím kartu znovu za %n minutu.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n minuty.</numerusform>
            <numerusform>Ukažte prosím kartu znovu za %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Příliš mnoho nesprávných PINů. Zkuste to znovu za %n sekundu.</numerusform>
            <numerusform>Příliš mnoho nesprávných PINů. Zkuste to znovu za %n sekundy.</numerusform>
            <numerusform>Příliš mnoho nesprávných PINů. Zkuste to znovu za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Příliš mnoho nesprávných PINů. Zkuste to znovu za %n minutu.</numerusform>
            <numerusform>Příliš mnoho nesprávných PINů. Zkuste to znovu za %n minuty.</numerusform>
            <numerusform>Příliš mnoho nesprávných PINů. Zkuste to znovu za %n minut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedPill</name>
    <message>
        <source>%1: there</source>
        <translation>%1: splněno</translation>
    </message>
    <message>
        <source>%1: still missing</source>
        <translation>%1: ještě chybí</translation>
    </message>
</context>
<context>
    <name>NewCardActions</name>
    <message>
        <source>It is my card: show my account</source>
        <translation>Je to moje karta: ukázat můj účet</translation>
    </message>
    <message>
        <source>Give me a card number</source>
        <translation>Chci číslo karty</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Karta do telefonu</translation>
    </message>
    <message>
        <source>No card now</source>
        <translation>Teď kartu nechci</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>NewCardScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation>Váš účet je připraven</translation>
    </message>
    <message>
        <source>New card here</source>
        <translation>Novou kartu sem</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana soukromí</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>For our staff: %1</source>
        <translation>Pro obsluhu: %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana soukromí</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Key of the PIN pad</source>
        <translation>Klávesa pro zadání PINu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Chvilku strpení</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Potvrdit</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>It tries again by itself. To try at once, our staff may switch it off and on.</source>
        <translation>Zkusí to znovu sám. Obsluha ho může vypnout a zapnout, pak to zkusí hned.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Mimo provoz</translation>
    </message>
    <message>
        <source>For our staff: {reference}</source>
        <translation>Pro obsluhu: {reference}</translation>
    </message>
    <message>
        <source>Our staff will gladly help you.</source>
        <translation>Naše obsluha vám ráda pomůže.</translation>
    </message>
    <message>
        <source>We are sorry, this kiosk is taking a break.</source>
        <translation>Omlouváme se, kiosek má přestávku.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>Zadána %n číslice</numerusform>
            <numerusform>Zadány %n číslice</numerusform>
            <numerusform>Zadáno %n číslic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>For our staff</source>
        <translation>Pro obsluhu</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Okamžik, prosím</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Zadejte prosím PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Expiry did not load</source>
        <translation>Platnost bodů se nenačetla</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Zkusit znovu: %1</translation>
    </message>
    <message>
        <source>points that expire</source>
        <translation>platnost bodů</translation>
    </message>
</context>
<context>
    <name>PointsFacts</name>
    <message>
        <source>Your points</source>
        <translation>Vaše body</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Zkusit znovu: %1</translation>
    </message>
    <message>
        <source>Your points did not load</source>
        <translation>Body se nenačetly</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We use what you enter when you sign up to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>To, co zadáte při registraci, používáme k vedení vašeho účtu, bodů a voucherů. Reklamu posíláme, jen když ji zaškrtnutím povolíte; členství funguje i bez ní.</translation>
    </message>
    <message>
        <source>We use your name and your e-mail or phone to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>Jméno a e-mail nebo telefon používáme k vedení vašeho účtu, bodů a voucherů. Reklamu posíláme, jen když ji zaškrtnutím povolíte; členství funguje i bez ní.</translation>
    </message>
    <message>
        <source>The camera is there only to read codes. Its pictures are never stored and never sent anywhere.</source>
        <translation>Kamera slouží jen ke čtení kódů. Její obraz se nikdy neukládá a nikam neposílá.</translation>
    </message>
    <message>
        <source>When you leave, everything on this screen is wiped. You can change or withdraw an agreement at any time in the app or with our staff.</source>
        <translation>Až odejdete, vše na této obrazovce se vymaže. Souhlas můžete kdykoli změnit nebo odvolat v aplikaci či u obsluhy.</translation>
    </message>
    <message>
        <source>Your data are processed by the company that runs this loyalty programme.</source>
        <translation>Vaše údaje zpracovává provozovatel tohoto věrnostního programu.</translation>
    </message>
    <message>
        <source>Your data are processed by {who}, who runs this loyalty programme.</source>
        <translation>Vaše údaje zpracovává {who}, provozovatel tohoto věrnostního programu.</translation>
    </message>
    <message>
        <source>Please sign up on your own only from the age of {years}.</source>
        <translation>Samostatně se prosím registrujte až od {years}&#xa0;let.</translation>
    </message>
    <message>
        <source>Questions about your data: {contact}</source>
        <translation>Dotazy k vašim údajům: {contact}</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>Your last purchases</source>
        <translation>Vaše poslední nákupy</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Okamžik …</translation>
    </message>
</context>
<context>
    <name>Redemption</name>
    <message>
        <source>It is yours. Show this code at the till.</source>
        <translation>Voucher je váš. Ukažte tento kód u pokladny.</translation>
    </message>
    <message>
        <source>It is yours. You will find it among your vouchers.</source>
        <translation>Voucher je váš. Najdete ho mezi svými vouchery.</translation>
    </message>
    <message>
        <source>We could not find out whether it worked. Please do not try again yet; your points and vouchers will show it in a few minutes.</source>
        <translation>Nepodařilo se zjistit, zda to proběhlo. Zatím to prosím nezkoušejte znovu; za pár minut to uvidíte na bodech a voucherech.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was done. Please try again in a moment.</source>
        <translation>Věrnostní systém neodpovídá, nic se nezměnilo. Zkuste to prosím za chvíli.</translation>
    </message>
    <message>
        <source>Used just now. Please show this to our staff.</source>
        <translation>Právě použito. Ukažte to prosím obsluze.</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was done. Please try again shortly.</source>
        <translation>Teď je tu velký nápor, nic se nezměnilo. Zkuste to prosím za chvilku.</translation>
    </message>
    <message>
        <source>Used at {time}. Please show this to our staff.</source>
        <translation>Použito v {time}. Ukažte to prosím obsluze.</translation>
    </message>
    <message>
        <source>Undone. You have {points} back.</source>
        <translation>Vráceno. Zpět na účtu máte {points}.</translation>
    </message>
    <message>
        <source>You no longer have enough points for this.</source>
        <translation>Na tohle už body nestačí.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Tento voucher už byl použit.</translation>
    </message>
    <message>
        <source>This voucher is not valid any more.</source>
        <translation>Tento voucher už neplatí.</translation>
    </message>
    <message>
        <source>This voucher cannot be used at this time.</source>
        <translation>Tento voucher teď nelze použít.</translation>
    </message>
    <message>
        <source>This voucher cannot be used in this store.</source>
        <translation>Tento voucher nelze použít v této prodejně.</translation>
    </message>
    <message>
        <source>This is not possible right now. Please ask our staff.</source>
        <translation>Teď to není možné. Obraťte se prosím na obsluhu.</translation>
    </message>
</context>
<context>
    <name>RewardTile</name>
    <message>
        <source>You have enough points</source>
        <translation>Máte dost bodů</translation>
    </message>
</context>
<context>
    <name>ScanTester</name>
    <message>
        <source>(refused)</source>
        <translation>(odmítnuto)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>vyhovuje</translation>
    </message>
    <message>
        <source>{pass_name}, {milliseconds} ms</source>
        <translation>{pass_name}, {milliseconds} ms</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Číslo karty</translation>
    </message>
    <message>
        <source>One-time code of the app</source>
        <translation>Jednorázový kód aplikace</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>Kód obsluhy</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Nevyhovuje žádné pravidlo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Prázdný</translation>
    </message>
    <message>
        <source>Refused: too long</source>
        <translation>Odmítnuto: příliš dlouhý</translation>
    </message>
    <message>
        <source>Refused: characters that do not belong in a code</source>
        <translation>Odmítnuto: znaky, které do kódu nepatří</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Kontrolní číslice nesouhlasí</translation>
    </message>
    <message>
        <source>holds no one-time code</source>
        <translation>neobsahuje jednorázový kód</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>není webová adresa</translation>
    </message>
    <message>
        <source>the web address is not one of those allowed</source>
        <translation>webová adresa není mezi povolenými</translation>
    </message>
    <message>
        <source>the value in it is refused</source>
        <translation>hodnota v něm je odmítnuta</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>neodpovídá vzoru</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>kontrolní číslice nesouhlasí</translation>
    </message>
    <message>
        <source>wants {wanted} characters, this has {count}</source>
        <translation>vyžaduje {wanted} znaků, zde jich je {count}</translation>
    </message>
    <message>
        <source>is for {kinds} only</source>
        <translation>platí jen pro {kinds}</translation>
    </message>
    <message>
        <source>does not start with {prefix}</source>
        <translation>nezačíná na {prefix}</translation>
    </message>
    <message>
        <source>the web address does not hold one {name}</source>
        <translation>webová adresa neobsahuje jedno {name}</translation>
    </message>
    <message>
        <source>holds no GS1 data with {identifiers}</source>
        <translation>neobsahuje data GS1 s {identifiers}</translation>
    </message>
    <message>
        <source>by the rule {name}</source>
        <translation>podle pravidla {name}</translation>
    </message>
</context>
<context>
    <name>ScanTesterPage</name>
    <message>
        <source>Hold up a card or phone, or use the scanner.</source>
        <translation>Přiložte kartu nebo telefon, nebo použijte čtečku.</translation>
    </message>
    <message>
        <source>Code rules, in their order</source>
        <translation>Pravidla kódů v jejich pořadí</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Předtím</translation>
    </message>
</context>
<context>
    <name>ScannerSetup</name>
    <message>
        <source>Cards have to be held very near. A camera with more pixels or a near focus helps.</source>
        <translation>Karty je třeba držet velmi blízko. Pomůže kamera s vyšším rozlišením nebo s ostřením na blízko.</translation>
    </message>
    <message>
        <source>Narrowest bar read so far</source>
        <translation>Nejužší dosud přečtená čárka</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Nepodařilo se uložit: není disk plný nebo chráněný proti zápisu?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Uloženo. Kiosek to použije od příštího spuštění.</translation>
    </message>
    <message>
        <source>That was another code. Please scan one of these.</source>
        <translation>To byl jiný kód. Naskenujte prosím jeden z těchto.</translation>
    </message>
    <message>
        <source>This scanner works</source>
        <translation>Tato čtečka funguje</translation>
    </message>
    <message>
        <source>Everything that has to be set has been found out.</source>
        <translation>Vše, co je třeba nastavit, se podařilo zjistit.</translation>
    </message>
    <message>
        <source>The picture is not sharp: clean the lens, and focus it to a hand&apos;s width.</source>
        <translation>Obraz není ostrý: očistěte objektiv a zaostřete ho na šířku dlaně.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>This scanner types too slowly</source>
        <translation>Tato čtečka píše příliš pomalu</translation>
    </message>
    <message>
        <source>It cannot be told from a person. Set its delay between characters to none, by its manual, and start again.</source>
        <translation>Nelze ji odlišit od člověka. Podle návodu čtečky vypněte prodlevu mezi znaky a začněte znovu.</translation>
    </message>
    <message>
        <source>There is too little light: add a lamp above the place of the card.</source>
        <translation>Je tu málo světla: přidejte lampu nad místo, kam se přikládá karta.</translation>
    </message>
    <message>
        <source>There is too much light: turn the camera away from the lamp.</source>
        <translation>Je tu příliš světla: odkloňte kameru od lampy.</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlo</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrost</translation>
    </message>
    <message>
        <source>Reach for a card</source>
        <translation>Dosah pro kartu</translation>
    </message>
    <message>
        <source>Narrowest bar that was read</source>
        <translation>Nejužší přečtená čárka</translation>
    </message>
    <message>
        <source>as this computer&apos;s keyboard types</source>
        <translation>jak píše klávesnice tohoto počítače</translation>
    </message>
    <message>
        <source>by places on a US keyboard</source>
        <translation>podle polohy na americké klávesnici</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Před každým kódem</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Za každým kódem</translation>
    </message>
    <message>
        <source>Says the kind of code</source>
        <translation>Sděluje druh kódu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>česká</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovenská</translation>
    </message>
    <message>
        <source>German</source>
        <translation>německá</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francouzská</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polská</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>anglická (USA)</translation>
    </message>
    <message>
        <source>Scan one of these codes</source>
        <translation>Naskenujte jeden z těchto kódů</translation>
    </message>
    <message>
        <source>With the scanner: from the screen or from paper. With the camera: hold up the printed sheet, or a photograph of this screen.</source>
        <translation>Čtečkou: z obrazovky nebo z papíru. Kamerou: přiložte vytištěný list nebo fotografii této obrazovky.</translation>
    </message>
    <message>
        <source>The camera reads it</source>
        <translation>Kamera ho čte</translation>
    </message>
    <message>
        <source>Now move the code slowly away until it is not read any more.</source>
        <translation>Teď kód pomalu oddalujte, dokud se nepřestane číst.</translation>
    </message>
    <message>
        <source>The sheet to print is in {file}</source>
        <translation>List k vytištění je v souboru {file}</translation>
    </message>
    <message>
        <source>This camera is good enough</source>
        <translation>Tato kamera vyhovuje</translation>
    </message>
    <message>
        <source>This camera is just good enough</source>
        <translation>Tato kamera vyhovuje jen tak tak</translation>
    </message>
    <message>
        <source>This camera is not good enough here</source>
        <translation>Tato kamera zde nevyhovuje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Keys are read</source>
        <translation>Klávesy se čtou</translation>
    </message>
    <message>
        <source>Keyboard of this computer</source>
        <translation>Klávesnice tohoto počítače</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Time between keys</source>
        <translation>Čas mezi klávesami</translation>
    </message>
    <message>
        <source>about {cm} cm</source>
        <translation>asi {cm} cm</translation>
    </message>
    <message>
        <source>Cards are read up to about {cm} cm away.</source>
        <translation>Karty se přečtou asi do {cm} cm.</translation>
    </message>
    <message>
        <source>yes ({aim_id})</source>
        <translation>ano ({aim_id})</translation>
    </message>
</context>
<context>
    <name>ScannerSetupPage</name>
    <message>
        <source>Save the codes as a sheet to print</source>
        <translation>Uložit kódy jako list k vytištění</translation>
    </message>
    <message>
        <source>That is far enough</source>
        <translation>To už je dost daleko</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ještě jednou</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>Čtečka, která píše jako klávesnice</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>Čtečka na sériovém portu</translation>
    </message>
    <message>
        <source>No camera there, or another program uses it</source>
        <translation>Kamera tu není, nebo ji používá jiný program</translation>
    </message>
    <message>
        <source>The camera stopped: check its cable</source>
        <translation>Kamera se odmlčela: zkontrolujte kabel</translation>
    </message>
    <message>
        <source>The camera does not answer: unplug it and plug it in again</source>
        <translation>Kamera neodpovídá: odpojte ji a znovu připojte</translation>
    </message>
    <message>
        <source>The camera repeats one picture</source>
        <translation>Kamera opakuje jeden snímek</translation>
    </message>
    <message>
        <source>The picture is black: is the lens covered?</source>
        <translation>Obraz je černý: není objektiv zakrytý?</translation>
    </message>
    <message>
        <source>The video file has ended</source>
        <translation>Video skončilo</translation>
    </message>
    <message>
        <source>The reading program failed and is started again</source>
        <translation>Čtecí program selhal a spouští se znovu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobré</translation>
    </message>
    <message>
        <source>just enough</source>
        <translation>jen tak tak</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nestačí</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>Scanning</source>
        <translation>Skenování</translation>
    </message>
    <message>
        <source>Scan any code to see how the kiosk understands it. Customers cannot be looked up here.</source>
        <translation>Naskenujte libovolný kód a uvidíte, jak mu kiosek rozumí. Zákazníky tu vyhledat nelze.</translation>
    </message>
    <message>
        <source>Try codes out</source>
        <translation>Vyzkoušet kódy</translation>
    </message>
    <message>
        <source>What was read, and which code rule gave it its meaning</source>
        <translation>Co se přečetlo a které pravidlo tomu dalo význam</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose it, turn its picture, see how good it is</source>
        <translation>Vybrat ji, otočit obraz a zjistit, jak je dobrá</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Nastavit čtečku</translation>
    </message>
    <message>
        <source>One code tells everything: keyboard, prefix, ending, or how far a camera reads</source>
        <translation>Jeden kód prozradí vše: klávesnici, předponu, zakončení i dosah kamery</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Čekající registrace</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Ukončit kiosek</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Běžné písmo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Větší písmo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Odejít</translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Calibration codes of the loyalty kiosk</source>
        <translation>Kalibrační kódy věrnostního kiosku</translation>
    </message>
    <message>
        <source>Print in real size (100 %) on matt paper.</source>
        <translation>Vytiskněte ve skutečné velikosti (100 %) na matný papír.</translation>
    </message>
</context>
<context>
    <name>SignUpCard</name>
    <message>
        <source>Did you enter it in the loyalty system? Its data are then erased here for good.</source>
        <translation>Zadali jste ji do věrnostního systému? Její údaje se tu pak natrvalo smažou.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Zadáno ručně</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ještě ne</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Ano, smazat</translation>
    </message>
</context>
<context>
    <name>SignUpQuestion</name>
    <message>
        <source>What is your first name?</source>
        <translation>Jaké je vaše křestní jméno?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>Jaké je vaše příjmení?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Jaké je vaše datum narození?</translation>
    </message>
    <message>
        <source>In which language shall we write to you?</source>
        <translation>V jakém jazyce vám máme psát?</translation>
    </message>
    <message>
        <source>What is your postcode?</source>
        <translation>Jaké máte PSČ?</translation>
    </message>
    <message>
        <source>Did a friend give you a code?</source>
        <translation>Máte kód od známých?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Zvolte si heslo</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation>Co vás zajímá?</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>Takto vás budeme oslovovat.</translation>
    </message>
    <message>
        <source>Two digits for the day and the month, four for the year.</source>
        <translation>Den a měsíc dvěma číslicemi, rok čtyřmi.</translation>
    </message>
    <message>
        <source>The postcode is enough; we do not ask for your address.</source>
        <translation>Stačí PSČ, na adresu se neptáme.</translation>
    </message>
    <message>
        <source>Type it as it is written.</source>
        <translation>Opište ho tak, jak je napsaný.</translation>
    </message>
    <message>
        <source>You sign in with it in our app and on our web.</source>
        <translation>Budete se jím přihlašovat v naší aplikaci a na webu.</translation>
    </message>
    <message>
        <source>Choose as many as you want.</source>
        <translation>Vyberte, kolik chcete.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Aspoň %n znak</numerusform>
            <numerusform>Aspoň %n znaky</numerusform>
            <numerusform>Aspoň %n znaků</numerusform>
        </translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Číslice</translation>
    </message>
    <message>
        <source>A capital letter</source>
        <translation>Velké písmeno</translation>
    </message>
    <message>
        <source>A small letter</source>
        <translation>Malé písmeno</translation>
    </message>
    <message>
        <source>A sign such as ! or ?</source>
        <translation>Znak jako ! nebo ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>SignUpWords</name>
    <message numerus="yes">
        <source>The loyalty system has not taken it for %n day(s). The kiosk keeps trying; please find out why.</source>
        <translation>
            <numerusform>Věrnostní systém ji nepřijal už %n den. Kiosk to zkouší dál; zjistěte prosím proč.</numerusform>
            <numerusform>Věrnostní systém ji nepřijal už %n dny. Kiosk to zkouší dál; zjistěte prosím proč.</numerusform>
            <numerusform>Věrnostní systém ji nepřijal už %n dní. Kiosk to zkouší dál; zjistěte prosím proč.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <comment>a day without its year</comment>
        <translation>{day}. {month}.</translation>
    </message>
    <message>
        <source>{day}/{month}/{year}</source>
        <comment>a day with its year</comment>
        <translation>{day}. {month}. {year}</translation>
    </message>
    <message>
        <source>The customer is still there</source>
        <translation>Zákazník je ještě u kiosku</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Čeká na odeslání</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Odesílá se</translation>
    </message>
    <message>
        <source>Sent, no answer yet: the kiosk checks whether it arrived</source>
        <translation>Odesláno, zatím bez odpovědi: kiosek zjistí, zda dorazila</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Potřebuje vás</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Made by a newer version of this program; only that one can send it</source>
        <translation>Pochází z novější verze programu, jen ta ji může odeslat</translation>
    </message>
    <message>
        <source>A customer with this e-mail or phone exists already</source>
        <translation>Zákazník s tímto e-mailem nebo telefonem už existuje</translation>
    </message>
    <message>
        <source>The loyalty system does not accept what was typed</source>
        <translation>Věrnostní systém nepřijal zadané údaje</translation>
    </message>
    <message>
        <source>It may have arrived: look for the customer first</source>
        <translation>Možná dorazila: nejdřív zákazníka vyhledejte</translation>
    </message>
    <message>
        <source>It cannot be read: its key is lost, or it was damaged</source>
        <translation>Nelze ji přečíst: chybí její klíč, nebo je poškozená</translation>
    </message>
    <message>
        <source>Begun by an older version, which kept no data to send</source>
        <translation>Začala ve starší verzi, která údaje k odeslání neuchovala</translation>
    </message>
    <message>
        <source>The loyalty system keeps giving answers that make no sense</source>
        <translation>Věrnostní systém opakovaně odpovídal nesmyslně</translation>
    </message>
    <message>
        <source>The loyalty system does not let this kiosk in: set its log-in right, then try again</source>
        <translation>Věrnostní systém tento kiosk nepustí dovnitř: opravte jeho přihlášení a zkuste to znovu</translation>
    </message>
    <message>
        <source>For a reason that only a newer version of this program knows</source>
        <translation>Z důvodu, který zná jen novější verze programu</translation>
    </message>
    <message>
        <source>Another program is using the sign-ups. Try again in a moment.</source>
        <translation>Registrace právě používá jiný program. Zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Disk je plný: nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The sign-ups cannot be read or changed now. In a terminal, kiosk doctor says what is wrong.</source>
        <translation>Registrace teď nelze číst ani měnit. Co je špatně, řekne v terminálu příkaz kiosk doctor.</translation>
    </message>
    <message>
        <source>There was nothing left to take up.</source>
        <translation>Nezbylo nic, co by se dalo zkusit znovu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) taken up again. The kiosk sends what is due.</source>
        <translation>
            <numerusform>%n registrace se zkusí znovu. Kiosek odešle, co je na řadě.</numerusform>
            <numerusform>%n registrace se zkusí znovu. Kiosek odešle, co je na řadě.</numerusform>
            <numerusform>%n registrací se zkusí znovu. Kiosek odešle, co je na řadě.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as done. Its data are erased.</source>
        <translation>Označeno jako hotové. Údaje jsou smazané.</translation>
    </message>
    <message>
        <source>Something has changed it meanwhile; this is how it stands now.</source>
        <translation>Mezitím se změnila; takhle je na tom teď.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>SignUpsPage</name>
    <message>
        <source>To enter them by hand</source>
        <translation>Jak je zadat ručně</translation>
    </message>
    <message>
        <source>In a terminal, as the user that the kiosk runs as. The file holds names and addresses in the clear: delete it afterwards.</source>
        <translation>V terminálu pod účtem, pod kterým běží kiosek. Soubor obsahuje nešifrovaná jména a kontakty: potom ho smažte.</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Čekající registrace</translation>
    </message>
    <message>
        <source>What is not a customer in the loyalty system yet. Names and addresses are never shown here.</source>
        <translation>Kdo ještě není zákazníkem ve věrnostním systému. Jména a kontakty se tu nikdy nezobrazují.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nečeká</translation>
    </message>
    <message>
        <source>Every sign-up taken here has been dealt with.</source>
        <translation>Všechny zdejší registrace jsou vyřízené.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Seznam nelze zobrazit</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Každých pár sekund se to samo zkusí znovu.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Zkusit všechny znovu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; kiosk queue list in a terminal shows all</source>
        <translation>
            <numerusform>a %n další; všechny ukáže v terminálu kiosk queue list</numerusform>
            <numerusform>a %n další; všechny ukáže v terminálu kiosk queue list</numerusform>
            <numerusform>a %n dalších; všechny ukáže v terminálu kiosk queue list</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: soon</source>
        <translation>další pokus: brzy</translation>
    </message>
    <message>
        <source>They cannot be read now</source>
        <translation>Teď je nelze přečíst</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) need(s) you</source>
        <translation>
            <numerusform>%n registrace vás potřebuje</numerusform>
            <numerusform>%n registrace vás potřebují</numerusform>
            <numerusform>%n registrací vás potřebuje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) wait(s) for the loyalty system</source>
        <translation>
            <numerusform>%n registrace čeká na věrnostní systém</numerusform>
            <numerusform>%n registrace čekají na věrnostní systém</numerusform>
            <numerusform>%n registrací čeká na věrnostní systém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need(s) you</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>vás potřebuje</numerusform>
            <numerusform>vás potřebují</numerusform>
            <numerusform>vás potřebuje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait(s)</source>
        <comment>the word alone, below a number</comment>
        <translation>
            <numerusform>čeká</numerusform>
            <numerusform>čekají</numerusform>
            <numerusform>čeká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be read</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>nelze přečíst</numerusform>
            <numerusform>nelze přečíst</numerusform>
            <numerusform>nelze přečíst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) in vain</source>
        <translation>
            <numerusform>%n neúspěšný pokus</numerusform>
            <numerusform>%n neúspěšné pokusy</numerusform>
            <numerusform>%n neúspěšných pokusů</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: {when}</source>
        <translation>další pokus: {when}</translation>
    </message>
    <message>
        <source>Some sign-ups were sealed with a key that is lost. They are kept, unread.</source>
        <translation>Některé registrace byly zašifrované klíčem, který chybí. Zůstávají uložené, ale nelze je přečíst.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Zjišťuji …</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>Začala {when}</translation>
    </message>
    <message>
        <source>A damaged queue was put aside: {file}. Keep it for rescue.</source>
        <translation>Poškozená fronta byla odložena stranou: {file}. Uschovejte ji k záchraně.</translation>
    </message>
    <message>
        <source>Nobody can sign up now: the form needs {names}, which the loyalty system does not have. kiosk doctor says what to do.</source>
        <translation>Teď se nikdo nezaregistruje: formulář potřebuje {names}, a to věrnostní systém nemá. Co dělat, řekne kiosk doctor.</translation>
    </message>
    <message>
        <source>The file of waiting sign-ups was missing on {when}: what waited in it is lost. kiosk doctor says what to do.</source>
        <translation>Soubor s čekajícími registracemi chyběl ({when}): co v něm čekalo, je ztraceno. Co dělat, řekne kiosk doctor.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>a voucher</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>odměna</translation>
    </message>
    <message>
        <source>Your own page</source>
        <translation>Vaše stránka</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Co jste si vybrali</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>klávesa</translation>
    </message>
    <message>
        <source>something of yours</source>
        <translation>něco vašeho</translation>
    </message>
    <message>
        <source>Speech is on. Arrow keys move, Enter chooses, Escape goes back, F1 repeats.</source>
        <translation>Čtení nahlas je zapnuté. Šipkami se pohybujete, Enter vybere, Escape vrátí zpět, F1 zopakuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose.</source>
        <translation>
            <numerusform>%n možnost k výběru.</numerusform>
            <numerusform>%n možnosti k výběru.</numerusform>
            <numerusform>%n možností k výběru.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a field, Enter leads to the keys on the screen and Escape back.</source>
        <translation>V poli vede Enter na klávesy na obrazovce a Escape zpět.</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>vyplněno</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Hlasitost %1 z %2.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mezera</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose or fill in.</source>
        <translation>
            <numerusform>%n možnost k výběru nebo vyplnění.</numerusform>
            <numerusform>%n možnosti k výběru nebo vyplnění.</numerusform>
            <numerusform>%n možností k výběru nebo vyplnění.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez názvu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>napsáno</translation>
    </message>
    <message>
        <source>Reading aloud has ended. F1 begins it again.</source>
        <translation>Čtení nahlas skončilo. F1 ho znovu zapne.</translation>
    </message>
    <message>
        <source>Tab leads to the keys on the screen, and arrows from one to the next.</source>
        <translation>Tabulátor vede na klávesy na obrazovce, šipky z jedné na druhou.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>Personal details are spoken through headphones only.</source>
        <translation>Osobní údaje se čtou jen do sluchátek.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>smazáno</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>tečka</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>zavináč</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>pomlčka</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>podtržítko</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>button</source>
        <translation>tlačítko</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>zaškrtávací políčko</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>volba</translation>
    </message>
    <message>
        <source>field</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaškrtnuto</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nezaškrtnuto</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vybráno</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nevybráno</translation>
    </message>
    <message>
        <source>on</source>
        <translation>zapnuto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>velké %1</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>Read aloud</source>
        <translation>Číst nahlas</translation>
    </message>
    <message>
        <source>Through the headphones</source>
        <translation>Do sluchátek</translation>
    </message>
    <message>
        <source>Without anything personal, since others hear it</source>
        <translation>Bez osobních údajů, slyší to i ostatní</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Tišeji</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Hlasitěji</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Zopakovat</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>Try again: %1</source>
        <translation>Zkusit znovu: %1</translation>
    </message>
    <message>
        <source>your status</source>
        <translation>vaše úroveň</translation>
    </message>
    <message>
        <source>Status did not load</source>
        <translation>Úroveň se nenačetla</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Skrýt, co píšu</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Ukázat, co píšu</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>TileFrame</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Zkusit znovu: %1</translation>
    </message>
</context>
<context>
    <name>TileHeading</name>
    <message>
        <source>Show fewer</source>
        <translation>Zobrazit méně</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobrazit vše</translation>
    </message>
</context>
<context>
    <name>VoucherCodeCard</name>
    <message>
        <source>Voucher code: %1</source>
        <translation>Kód voucheru: %1</translation>
    </message>
</context>
<context>
    <name>WayCardLettersStep</name>
    <message>
        <source>What is your card number?</source>
        <translation>Jaké je číslo vaší karty?</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Najdete ho na kartě pod čárovým kódem.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Jen číslice</translation>
    </message>
</context>
<context>
    <name>WayCardNumberStep</name>
    <message>
        <source>What is your card number?</source>
        <translation>Jaké je číslo vaší karty?</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Najdete ho na kartě pod čárovým kódem.</translation>
    </message>
    <message>
        <source>My number has letters</source>
        <translation>V mém čísle jsou písmena</translation>
    </message>
</context>
<context>
    <name>WayChoiceStep</name>
    <message>
        <source>How can we recognise&#xa0;you?</source>
        <translation>Jak vás máme poznat?</translation>
    </message>
    <message>
        <source>By my card number</source>
        <translation>Podle čísla karty</translation>
    </message>
    <message>
        <source>and my birth date</source>
        <translation>a data narození</translation>
    </message>
    <message>
        <source>By a text message</source>
        <translation>Kódem v SMS</translation>
    </message>
    <message>
        <source>We send a code to your mobile number</source>
        <translation>Pošleme ho na váš mobil</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Kódem v e-mailu</translation>
    </message>
    <message>
        <source>We send you a code</source>
        <translation>Pošleme ho do vaší schránky</translation>
    </message>
</context>
<context>
    <name>WayContactStep</name>
    <message>
        <source>What is your mobile number?</source>
        <translation>Jaké je vaše mobilní číslo?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Jaký je váš e-mail?</translation>
    </message>
    <message>
        <source>We will send a code there to check that it is yours.</source>
        <translation>Pošleme tam kód, abychom věděli, že jste to vy.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilní číslo</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Poslat kód</translation>
    </message>
</context>
<context>
    <name>WaysInScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>Jaké je vaše datum narození?</translation>
    </message>
    <message>
        <source>So that nobody else can look into your account.</source>
        <translation>Aby se na váš účet nepodíval nikdo jiný.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Show your card or phone</source>
        <translation>Přiložte kartu nebo telefon</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Vítejte</translation>
    </message>
    <message>
        <source>and see your points and vouchers at once</source>
        <translation>a hned uvidíte své body a vouchery</translation>
    </message>
    <message>
        <source>See your points and vouchers here</source>
        <translation>Podívejte se na své body a vouchery</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana soukromí</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Everything works</source>
        <translation>Vše v provozu</translation>
    </message>
    <message>
        <source>The loyalty system does not answer right now</source>
        <translation>Věrnostní systém teď neodpovídá</translation>
    </message>
    <message>
        <source>Card or phone here</source>
        <translation>Kartu nebo telefon sem</translation>
    </message>
    <message>
        <source>Hold still, reading …</source>
        <translation>Chvilku podržte, čteme …</translation>
    </message>
    <message>
        <source>A bit closer</source>
        <translation>Ještě kousek blíž</translation>
    </message>
    <message>
        <source>A bit further away</source>
        <translation>Trochu dál</translation>
    </message>
    <message>
        <source>Turn up the phone’s brightness</source>
        <translation>Zvyšte jas telefonu</translation>
    </message>
    <message>
        <source>It is too dark here to read</source>
        <translation>Na čtení je tu příliš tma</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>Po jednom kódu, prosím</translation>
    </message>
    <message>
        <source>Please take your card or phone with you</source>
        <translation>Kartu či telefon si prosím vezměte</translation>
    </message>
    <message>
        <source>Please touch the button that suits you</source>
        <translation>Vyberte prosím jedno z tlačítek</translation>
    </message>
    <message>
        <source>Without camera and scanner</source>
        <translation>Bez kamery a čtečky</translation>
    </message>
    <message>
        <source>Without camera</source>
        <translation>Bez kamery</translation>
    </message>
    <message>
        <source>Without scanner</source>
        <translation>Bez čtečky</translation>
    </message>
    <message>
        <source>The camera sees nothing: is it covered?</source>
        <translation>Kamera nic nevidí: není něčím zakrytá?</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>Kamera teď nefunguje.</translation>
    </message>
    <message>
        <source>The scanner does not work right now.</source>
        <translation>Čtečka teď nefunguje.</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen.</source>
        <translation>Použijte prosím čtečku vedle obrazovky.</translation>
    </message>
    <message>
        <source>A scanner or our staff can help.</source>
        <translation>Pomůže čtečka nebo obsluha.</translation>
    </message>
    <message>
        <source>Our staff can help.</source>
        <translation>Pomůže obsluha.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Kamera se spouští</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen</source>
        <translation>Použijte prosím čtečku vedle obrazovky</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have no card&#xa0;yet, sign&#xa0;me&#xa0;up</source>
        <translation>Nemám&#xa0;kartu, chci&#xa0;ji</translation>
    </message>
    <message>
        <source>My card is not with me</source>
        <translation>Nemám&#xa0;kartu u sebe</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>the word alone, after a number</comment>
        <translation>
            <numerusform>bod</numerusform>
            <numerusform>body</numerusform>
            <numerusform>bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <comment>after a fraction, such as 79.5</comment>
        <translation>bodu</translation>
    </message>
</context>
</TS>

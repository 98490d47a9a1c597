<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>Easier to use</source>
        <translation>Ľahšie ovládanie</translation>
    </message>
</context>
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Easier to use</source>
        <translation>Ľahšie ovládanie</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Väčšie písmo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Všetko nižšie</translation>
    </message>
    <message>
        <source>Within reach from a wheelchair</source>
        <translation>Na dosah aj z vozíka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
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
        <translation>Kalibračné kódy</translation>
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
        <source>Mirror: on</source>
        <translation>Zrkadlenie: áno</translation>
    </message>
    <message>
        <source>Mirror: off</source>
        <translation>Zrkadlenie: nie</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Hľadať znova</translation>
    </message>
    <message>
        <source>None was found. Plug one in and look again.</source>
        <translation>Žiadna sa nenašla. Pripojte kameru a hľadajte znova.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrosť</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Veľkosť kódu</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Nie je pripojená žiadna kamera</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Vyberte kameru</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Kamera sa spúšťa</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Nepodarilo sa uložiť: nie je disk plný alebo chránený proti zápisu?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Uložené. Kiosk to použije od ďalšieho spustenia.</translation>
    </message>
    <message>
        <source>Network camera or video</source>
        <translation>Sieťová kamera alebo video</translation>
    </message>
    <message>
        <source>{where} – may change with the socket</source>
        <translation>{where} – môže sa zmeniť s inou zásuvkou</translation>
    </message>
    <message>
        <source>{value}: in effect</source>
        <translation>{value}: platí</translation>
    </message>
    <message>
        <source>{value}: the camera does not take it</source>
        <translation>{value}: kamera to neprijala</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Expozícia</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Zaostrenie</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Zosilnenie</translation>
    </message>
    <message>
        <source>hold a code up</source>
        <translation>priložte kód</translation>
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
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Turn: {degrees}°</source>
        <translation>Otočenie: {degrees}°</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
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
        <translation>Kamera je vľavo</translation>
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
        <translation>Novú kartu si, prosím, nechajte; obsluha ju potom môže pridať k vášmu účtu.</translation>
    </message>
    <message>
        <source>We cannot give out cards right now. Please ask our staff.</source>
        <translation>Karty teraz nemôžeme vydávať. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>We do not know yet whether this worked. Please try again in a moment.</source>
        <translation>Zatiaľ nevieme, či sa to podarilo. Skúste to, prosím, o chvíľu znova.</translation>
    </message>
    <message>
        <source>This is not one of our cards. Please show a new card.</source>
        <translation>Toto nie je naša karta. Ukážte, prosím, novú kartu.</translation>
    </message>
    <message>
        <source>This is your card number</source>
        <translation>Toto je číslo vašej karty</translation>
    </message>
    <message>
        <source>This card is yours now</source>
        <translation>Karta je odteraz vaša</translation>
    </message>
    <message>
        <source>Your account is ready, and points count from your next purchase.</source>
        <translation>Účet je pripravený a body zbierate od ďalšieho nákupu.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Táto karta je nová</translation>
    </message>
    <message>
        <source>Sign up and it is yours; please keep it at hand.</source>
        <translation>Zaregistrujte sa a bude vaša; majte ju, prosím, poruke.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, so you have no card yet. Please try again in a moment.</source>
        <translation>Náš vernostný systém neodpovedá, takže kartu zatiaľ nemáte. Skúste to, prosím, o chvíľu znova.</translation>
    </message>
    <message>
        <source>You have a card already</source>
        <translation>Kartu už máte</translation>
    </message>
    <message>
        <source>Your card for the phone</source>
        <translation>Vaša karta do telefónu</translation>
    </message>
    <message>
        <source>Photograph the code with your phone, and show it at the till or here.</source>
        <translation>Odfoťte si kód telefónom a ukážte ho pri pokladnici alebo tu.</translation>
    </message>
    <message>
        <source>Your number counts already. Only its file for the phone did not arrive.</source>
        <translation>Vaše číslo už platí. Len súbor do telefónu neprišiel.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Take a new card and show it here, or choose another way.</source>
        <translation>Vezmite si novú kartu a ukážte ju sem, alebo zvoľte inú možnosť.</translation>
    </message>
    <message>
        <source>Take a new card and show it here.</source>
        <translation>Vezmite si novú kartu a ukážte ju sem.</translation>
    </message>
    <message>
        <source>How would you like your card?</source>
        <translation>Akú kartu si želáte?</translation>
    </message>
    <message>
        <source>This card already belongs to somebody. Please take another one.</source>
        <translation>Táto karta už niekomu patrí. Vezmite si, prosím, inú.</translation>
    </message>
    <message>
        <source>We cannot use this card. Please take another one, or ask our staff.</source>
        <translation>Táto karta sa nedá použiť. Vezmite si, prosím, inú alebo sa obráťte na obsluhu.</translation>
    </message>
    <message>
        <source>There is no free card number right now. Please ask our staff.</source>
        <translation>Žiadne číslo karty teraz nie je voľné. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>You have a card already. Our staff can tell you its number.</source>
        <translation>Kartu už máte. Jej číslo vám povie obsluha.</translation>
    </message>
    <message>
        <source>This card cannot be added here. Please ask our staff.</source>
        <translation>Táto karta sa tu nedá pridať. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n second(s).</source>
        <translation>
            <numerusform>Ukážte, prosím, kartu znova o %n sekundu.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n sekundy.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n minute(s).</source>
        <translation>
            <numerusform>Ukážte, prosím, kartu znova o %n minútu.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n minúty.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n minút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point the camera of your iPhone at the code; the card goes into its Wallet.</source>
        <translation>Namierte na kód fotoaparát iPhonu; karta sa uloží do Peňaženky.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code; it opens a picture of the card to keep.</source>
        <translation>Namierte na kód fotoaparát telefónu; otvorí sa obrázok karty na uloženie.</translation>
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
        <translation>Aký kód vám prišiel?</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Necessary for membership</source>
        <translation>Nutné pre členstvo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Nepovinné</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Prečítať</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Prečítať: %1</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Change</source>
        <translation>Zmeniť</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Zmeniť: %1</translation>
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
        <translation>Deň</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesiac</translation>
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
        <translation>Preskočiť</translation>
    </message>
</context>
<context>
    <name>DemoTray</name>
    <message>
        <source>In your hand</source>
        <translation>V ruke</translation>
    </message>
    <message>
        <source>Hold something up</source>
        <translation>Podržte niečo pred kamerou</translation>
    </message>
    <message>
        <source>Touch a card or a phone and the camera sees it. Touch it again to put it down.</source>
        <translation>Dotknite sa karty alebo telefónu a kamera ich uvidí. Ďalším dotykom ich odložíte.</translation>
    </message>
    <message>
        <source>Pull the headphones out</source>
        <translation>Odpojiť slúchadlá</translation>
    </message>
    <message>
        <source>Plug headphones in</source>
        <translation>Pripojiť slúchadlá</translation>
    </message>
    <message>
        <source>This computer cannot read aloud: it needs espeak-ng, alsa-utils and something to play on.</source>
        <translation>Tento počítač nevie čítať nahlas: potrebuje espeak-ng, alsa-utils a zvukový výstup.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>The virtual camera does not answer</source>
        <translation>Virtuálna kamera neodpovedá</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Saved. Your details are up to date.</source>
        <translation>Uložené. Vaše údaje sú aktuálne.</translation>
    </message>
    <message>
        <source>This was changed somewhere else in the meantime, so nothing was saved yet. Please look at it once more and save again if yours is right.</source>
        <translation>Údaje sa medzitým zmenili inde, preto sa zatiaľ nič neuložilo. Pozrite sa, prosím, ešte raz, a ak platí vaša verzia, uložte ju znova.</translation>
    </message>
    <message>
        <source>We could not find out whether your changes were saved. Please look again in a few minutes.</source>
        <translation>Nepodarilo sa zistiť, či sa zmeny uložili. Pozrite sa, prosím, znova o pár minút.</translation>
    </message>
    <message>
        <source>We cannot take agreements right now, so nothing was saved. Please ask our staff.</source>
        <translation>Súhlasy teraz nemôžeme prijať, preto sa nič neuložilo. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>These changes were not accepted. Please ask our staff.</source>
        <translation>Zmeny neboli prijaté. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was saved. Please try again in a moment.</source>
        <translation>Vernostný systém neodpovedá, nič sa neuložilo. Skúste to, prosím, o chvíľu.</translation>
    </message>
    <message>
        <source>You changed a lot already. Please ask our staff for more.</source>
        <translation>Zmien už bolo veľa. S ďalšími vám pomôže obsluha.</translation>
    </message>
    <message>
        <source>This phone number cannot be used. Please enter another one.</source>
        <translation>Toto telefónne číslo sa nedá použiť. Zadajte, prosím, iné.</translation>
    </message>
    <message>
        <source>Please keep an e-mail or a phone number on your account.</source>
        <translation>Na účte, prosím, ponechajte e-mail alebo telefón.</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Inde bol údaj odstránený</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was saved. Please try again shortly.</source>
        <translation>Teraz je tu veľký nápor, nič sa neuložilo. Skúste to, prosím, o chvíľu.</translation>
    </message>
    <message>
        <source>This e-mail cannot be used. Please enter another one.</source>
        <translation>Tento e-mail sa nedá použiť. Zadajte, prosím, iný.</translation>
    </message>
    <message>
        <source>Changed elsewhere to {value}</source>
        <translation>Inde sa zmenil na {value}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>neuvedené</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Odísť bez uloženia</translation>
    </message>
    <message>
        <source>Back to my points</source>
        <translation>Späť k bodom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefón</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ukladá sa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Prevziať</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
</context>
<context>
    <name>DetailsActions</name>
    <message>
        <source>Please wait</source>
        <translation>Chvíľu strpenia</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana súkromia</translation>
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
        <translation>Telefón</translation>
    </message>
</context>
<context>
    <name>DetailsOverview</name>
    <message>
        <source>Your details did not load</source>
        <translation>Vaše údaje sa nenačítali</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Vaše údaje</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>Kontaktné údaje</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>S čím súhlasíte</translation>
    </message>
    <message>
        <source>The terms belong to the membership. To end it, please ask our staff.</source>
        <translation>Podmienky patria k členstvu. Ukončiť ho môžete u obsluhy.</translation>
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
        <translation>Váš telefón</translation>
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
        <translation>Chvíľu strpenia</translation>
    </message>
</context>
<context>
    <name>EnrolmentAgreementsStep</name>
    <message>
        <source>What do you agree to?</source>
        <translation>S čím súhlasíte?</translation>
    </message>
    <message>
        <source>You decide on each one. Membership needs only those marked as necessary.</source>
        <translation>O každom súhlase rozhodujete osobitne. Na členstvo stačia tie, ktoré sú označené ako nutné.</translation>
    </message>
    <message>
        <source>There is nothing to agree to. Please go on.</source>
        <translation>Nie je potrebný žiadny súhlas. Môžete pokračovať.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Súhlasy</translation>
    </message>
</context>
<context>
    <name>EnrolmentBar</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana súkromia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>EnrolmentContactStep</name>
    <message>
        <source>Where should we send your rewards?</source>
        <translation>Kam vám máme posielať odmeny?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Aké máte telefónne číslo?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Aký máte e-mail?</translation>
    </message>
    <message>
        <source>We use it only for your account. We ask about advertising separately.</source>
        <translation>Slúži len na vedenie účtu. Na reklamu sa spýtame osobitne.</translation>
    </message>
    <message>
        <source>E-mail instead</source>
        <translation>Radšej e-mail</translation>
    </message>
    <message>
        <source>Phone instead</source>
        <translation>Radšej telefón</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Otvoriť môj účet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefón</translation>
    </message>
</context>
<context>
    <name>EnrolmentNameStep</name>
    <message>
        <source>What is your name?</source>
        <translation>Ako sa voláte?</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>Takto vás budeme oslovovať.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Priezvisko</translation>
    </message>
</context>
<context>
    <name>EnrolmentQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Preskočiť</translation>
    </message>
</context>
<context>
    <name>EnrolmentViewModel</name>
    <message>
        <source>{language} · version {version}</source>
        <translation>{language} · verzia {version}</translation>
    </message>
    <message>
        <source>Text in another language: {language}</source>
        <translation>Text v inom jazyku: {language}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Založiť účet</translation>
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
        <translation>Ochrana súkromia</translation>
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
        <translation>Poukazy</translation>
    </message>
    <message>
        <source>No vouchers right now</source>
        <translation>Práve nemáte žiadne poukazy</translation>
    </message>
    <message>
        <source>Your vouchers did not load</source>
        <translation>Poukazy sa nenačítali</translation>
    </message>
    <message>
        <source>Rewards for points</source>
        <translation>Odmeny za body</translation>
    </message>
    <message>
        <source>No rewards right now</source>
        <translation>Práve nie sú žiadne odmeny</translation>
    </message>
    <message>
        <source>The rewards did not load</source>
        <translation>Odmeny sa nenačítali</translation>
    </message>
    <message>
        <source>Picked for you</source>
        <translation>Vybrané pre vás</translation>
    </message>
    <message>
        <source>Nothing picked for you right now</source>
        <translation>Teraz pre vás nemáme nič vybrané</translation>
    </message>
    <message>
        <source>Your picks did not load</source>
        <translation>Výber pre vás sa nenačítal</translation>
    </message>
</context>
<context>
    <name>HomeRest</name>
    <message>
        <source>No credit right now</source>
        <translation>Práve nemáte žiadny kredit</translation>
    </message>
    <message>
        <source>Your credit did not load</source>
        <translation>Kredit sa nenačítal</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Váš kredit</translation>
    </message>
    <message>
        <source>Your details and agreements</source>
        <translation>Vaše údaje a súhlasy</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>Zatiaľ žiadne nákupy</translation>
    </message>
    <message>
        <source>Your purchases did not load</source>
        <translation>Vaše nákupy sa nenačítali</translation>
    </message>
    <message>
        <source>Your last purchases</source>
        <translation>Vaše posledné nákupy</translation>
    </message>
    <message>
        <source>No stamp cards right now</source>
        <translation>Práve nemáte žiadne pečiatkové karty</translation>
    </message>
    <message>
        <source>Your stamp cards did not load</source>
        <translation>Pečiatky sa nenačítali</translation>
    </message>
    <message>
        <source>Your stamp cards</source>
        <translation>Vaše pečiatky</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Chvíľu strpenia</translation>
    </message>
    <message>
        <source>Can be used in this store</source>
        <translation>Dá sa použiť v tejto predajni</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nie, späť</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Bez konca platnosti</translation>
    </message>
    <message>
        <source>Every day from {start} to {end}</source>
        <translation>Každý deň od {start} do {end}</translation>
    </message>
    <message>
        <source>Yes, use it now</source>
        <translation>Áno, použiť hneď</translation>
    </message>
    <message>
        <source>Yes, undo it</source>
        <translation>Áno, vrátiť</translation>
    </message>
    <message>
        <source>Yes, exchange</source>
        <translation>Áno, vymeniť</translation>
    </message>
    <message>
        <source>Use this voucher now? Please do so only with our staff present: it is used up then and cannot be given back.</source>
        <translation>Použiť poukaz hneď? Urobte to len v prítomnosti obsluhy: poukaz tým zanikne a nedá sa vrátiť.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Dnes platí naposledy</translation>
    </message>
    <message>
        <source>Cannot be used in this store</source>
        <translation>V tejto predajni sa nedá použiť</translation>
    </message>
    <message>
        <source>Our staff can tell you where it can be used</source>
        <translation>Kde sa dá použiť, vám povie obsluha</translation>
    </message>
    <message>
        <source>{stores} and {count} more</source>
        <translation>{stores} a ďalšie ({count})</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Moment, prosím</translation>
    </message>
    <message>
        <source>Its code shows when you show the code in our app</source>
        <translation>Kód poukazu sa zobrazí, keď ukážete kód v našej aplikácii</translation>
    </message>
    <message>
        <source>Also in: {stores}</source>
        <translation>Aj tu: {stores}</translation>
    </message>
    <message>
        <source>Give this voucher up and get {points} back?</source>
        <translation>Vrátiť poukaz a získať späť {points}?</translation>
    </message>
    <message>
        <source>Exchange {points} for this?
You have {balance}.</source>
        <translation>Vymeniť {points} za túto odmenu?
Na účte máte {balance}.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Platí do {day}</translation>
    </message>
    <message>
        <source>Please ask for it at the till by its name</source>
        <translation>Vypýtajte si ho pri pokladnici podľa názvu</translation>
    </message>
    <message>
        <source>Exchange {points}</source>
        <translation>Vymeniť {points}</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>ešte {points}</translation>
    </message>
    <message>
        <source>To exchange points here, show the code in our app instead of the card</source>
        <translation>Na výmenu bodov ukážte namiesto karty kód v našej aplikácii</translation>
    </message>
    <message>
        <source>Please ask for it at the till</source>
        <translation>Vypýtajte si ju pri pokladnici</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Použiť hneď</translation>
    </message>
    <message>
        <source>Can be used in: {stores}</source>
        <translation>Dá sa použiť tu: {stores}</translation>
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
        <translation>Zavrieť</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Good day</source>
        <translation>Dobrý deň</translation>
    </message>
    <message>
        <source>in other stores only</source>
        <translation>len v iných predajniach</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>k {time}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>dnes posledný deň</translation>
    </message>
    <message>
        <source>daily {start} to {end}</source>
        <translation>denne od {start} do {end}</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>ešte {points}</translation>
    </message>
    <message>
        <source>{points} to use by {day}</source>
        <translation>{points} len do {day}</translation>
    </message>
    <message>
        <source>to {status}</source>
        <translation>cieľ: {status}</translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>ešte {amount}</translation>
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
        <translation>Ste tu ešte?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we will clear the screen to protect your data.</source>
        <translation>
            <numerusform>O %n sekundu obrazovku vymažeme, aby sme ochránili vaše údaje.</numerusform>
            <numerusform>O %n sekundy obrazovku vymažeme, aby sme ochránili vaše údaje.</numerusform>
            <numerusform>O %n sekúnd obrazovku vymažeme, aby sme ochránili vaše údaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ešte som tu</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Skončiť</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>space</source>
        <translation>medzera</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Veľké písmeno</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zmazať</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Medzera</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Ďalšie písmená</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Číslice a znaky</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Späť na písmená</translation>
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
        <translation>Ochrana súkromia</translation>
    </message>
    <message>
        <source>Show your card or phone, or touch the screen</source>
        <translation>Priložte kartu alebo telefón, alebo sa dotknite obrazovky</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Dotknite sa obrazovky</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>We cannot tell whether the code was sent, and it would not work. Please ask for a new one.</source>
        <translation>Nevieme, či sa kód odoslal, a už by neplatil. Nechajte si, prosím, poslať nový.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right; only the newest counts. %n more try(ies) before you need another.</source>
        <translation>
            <numerusform>Kód nesúhlasí; platí len ten najnovší. Máte ešte %n pokus.</numerusform>
            <numerusform>Kód nesúhlasí; platí len ten najnovší. Máte ešte %n pokusy.</numerusform>
            <numerusform>Kód nesúhlasí; platí len ten najnovší. Máte ešte %n pokusov.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more codes can be sent today. Please show your card, or ask our staff.</source>
        <translation>Dnes už ďalší kód poslať nemôžeme. Priložte, prosím, kartu alebo sa opýtajte obsluhy.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Poslať nový kód</translation>
    </message>
    <message>
        <source>No more codes today</source>
        <translation>Dnes už žiadny ďalší kód</translation>
    </message>
    <message>
        <source>We found no account with this e-mail</source>
        <translation>S týmto e-mailom účet nemáme</translation>
    </message>
    <message>
        <source>We found no account with this number</source>
        <translation>S týmto číslom účet nemáme</translation>
    </message>
    <message>
        <source>Perhaps you gave us another one. You can sign up now, or ask our staff.</source>
        <translation>Možno ste nám dali iný údaj. Môžete sa hneď zaregistrovať alebo sa opýtajte obsluhy.</translation>
    </message>
    <message>
        <source>Please check the e-mail address</source>
        <translation>Skontrolujte, prosím, e-mailovú adresu</translation>
    </message>
    <message>
        <source>Please check the phone number</source>
        <translation>Skontrolujte, prosím, telefónne číslo</translation>
    </message>
    <message>
        <source>Please enter a mobile number; only those get text messages.</source>
        <translation>Zadajte, prosím, mobilné číslo, inam SMS neposielame.</translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n second(s).</source>
        <translation>
            <numerusform>Ďalší kód môžeme poslať o %n sekundu.</numerusform>
            <numerusform>Ďalší kód môžeme poslať o %n sekundy.</numerusform>
            <numerusform>Ďalší kód môžeme poslať o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n minute(s).</source>
        <translation>
            <numerusform>Ďalší kód môžeme poslať o %n minútu.</numerusform>
            <numerusform>Ďalší kód môžeme poslať o %n minúty.</numerusform>
            <numerusform>Ďalší kód môžeme poslať o %n minút.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was wrong five times. Please ask for a new code.</source>
        <translation>Kód päťkrát nesúhlasil. Nechajte si, prosím, poslať nový.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for a new one.</source>
        <translation>Kód už neplatí. Nechajte si, prosím, poslať nový.</translation>
    </message>
    <message>
        <source>The code could not be checked. Please ask for a new one.</source>
        <translation>Kód sa nepodarilo overiť. Nechajte si, prosím, poslať nový.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <translation>
            <numerusform>Nový kód o %n sekundu</numerusform>
            <numerusform>Nový kód o %n sekundy</numerusform>
            <numerusform>Nový kód o %n sekúnd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New code in %n minute(s)</source>
        <translation>
            <numerusform>Nový kód o %n minútu</numerusform>
            <numerusform>Nový kód o %n minúty</numerusform>
            <numerusform>Nový kód o %n minút</numerusform>
        </translation>
    </message>
    <message>
        <source>We have sent you an e-mail with a code: {address}</source>
        <translation>Poslali sme vám e-mail s kódom: {address}</translation>
    </message>
    <message>
        <source>We have sent you a text message with a code: {number}</source>
        <translation>Poslali sme vám SMS s kódom: {number}</translation>
    </message>
    <message>
        <source>We can only text numbers that begin with {prefixes}.</source>
        <translation>SMS posielame len na čísla, ktoré sa začínajú {prefixes}.</translation>
    </message>
    <message>
        <source>We cannot look right now</source>
        <translation>Práve teraz to nemôžeme overiť</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. Please try again in a moment.</source>
        <translation>Vernostný systém neodpovedá. Skúste to, prosím, o chvíľu.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Niečo sa nepodarilo</translation>
    </message>
    <message>
        <source>Please start again, or ask our staff.</source>
        <translation>Začnite, prosím, znova alebo sa obráťte na obsluhu.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Moment, prosím</translation>
    </message>
    <message>
        <source>This is not one of our codes</source>
        <translation>Tento kód nepoznáme</translation>
    </message>
    <message>
        <source>Please show your loyalty card, or the code in our app.</source>
        <translation>Priložte, prosím, vernostnú kartu alebo kód z našej aplikácie.</translation>
    </message>
    <message>
        <source>This is a voucher</source>
        <translation>Toto je poukaz</translation>
    </message>
    <message>
        <source>Please show it at the till. Here you can show your card or app.</source>
        <translation>Ukážte ho, prosím, pri pokladnici. Tu môžete priložiť kartu alebo kód z aplikácie.</translation>
    </message>
    <message>
        <source>It is very busy right now</source>
        <translation>Teraz je tu veľký nápor</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Skúste to, prosím, o chvíľu.</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Tento kód už neplatí</translation>
    </message>
    <message>
        <source>Please show a new code in the app on your phone.</source>
        <translation>Zobrazte si, prosím, v aplikácii nový kód a priložte telefón znova.</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>Túto kartu nemôžeme zobraziť</translation>
    </message>
    <message>
        <source>Please try again, or ask our staff.</source>
        <translation>Skúste to, prosím, znova alebo sa obráťte na obsluhu.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Táto karta je nová</translation>
    </message>
    <message>
        <source>Sign up first; our staff will then add the card to your account.</source>
        <translation>Najprv sa, prosím, zaregistrujte; obsluha potom kartu priradí k vášmu účtu.</translation>
    </message>
    <message>
        <source>We are not sure whose card this is</source>
        <translation>Nevieme s istotou, komu karta patrí</translation>
    </message>
    <message>
        <source>Please ask our staff; they can sort it out.</source>
        <translation>Obráťte sa, prosím, na obsluhu, pomôže vám to vyriešiť.</translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n second(s).</source>
        <translation>
            <numerusform>Ukážte, prosím, kartu znova o %n sekundu.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n sekundy.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n minute(s).</source>
        <translation>
            <numerusform>Ukážte, prosím, kartu znova o %n minútu.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n minúty.</numerusform>
            <numerusform>Ukážte, prosím, kartu znova o %n minút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Späť na začiatok</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Zaregistrovať sa</translation>
    </message>
    <message>
        <source>That was too fast to count. Please type more slowly, or touch the digits.</source>
        <translation>Bolo to príliš rýchle, nič z toho sa nepočíta. Píšte, prosím, pomalšie alebo sa dotýkajte číslic.</translation>
    </message>
    <message>
        <source>The keyboard does not work here. Please touch the digits.</source>
        <translation>Klávesnica tu neplatí. Dotýkajte sa, prosím, číslic na obrazovke.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more try(ies) before the pad locks.</source>
        <translation>
            <numerusform>Nesprávny PIN. Zostáva %n pokus, potom sa zadávanie zablokuje.</numerusform>
            <numerusform>Nesprávny PIN. Zostávajú %n pokusy, potom sa zadávanie zablokuje.</numerusform>
            <numerusform>Nesprávny PIN. Zostáva %n pokusov, potom sa zadávanie zablokuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked right now. The log says why.</source>
        <translation>PIN teraz nemožno overiť. Dôvod je v protokole.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Príliš veľa nesprávnych PIN-ov. Skúste to znova o %n sekundu.</numerusform>
            <numerusform>Príliš veľa nesprávnych PIN-ov. Skúste to znova o %n sekundy.</numerusform>
            <numerusform>Príliš veľa nesprávnych PIN-ov. Skúste to znova o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Príliš veľa nesprávnych PIN-ov. Skúste to znova o %n minútu.</numerusform>
            <numerusform>Príliš veľa nesprávnych PIN-ov. Skúste to znova o %n minúty.</numerusform>
            <numerusform>Príliš veľa nesprávnych PIN-ov. Skúste to znova o %n minút.</numerusform>
        </translation>
    </message>
    <message>
        <source>We send it as soon as our loyalty system answers again. Please do not sign up a second time.</source>
        <translation>Odošleme ju, len čo vernostný systém znova odpovie. Druhýkrát sa, prosím, neregistrujte.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your sign-up safely, so nothing was sent. Please ask our staff.</source>
        <translation>Registrácia sa teraz nedá bezpečne uložiť, preto sme nič neodoslali. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. You can still sign up: we keep it safely and send it later. Points and a card have to wait until then.</source>
        <translation>Vernostný systém neodpovedá. Zaregistrovať sa môžete aj tak: registráciu bezpečne uložíme a odošleme neskôr. Body a karta musia dovtedy počkať.</translation>
    </message>
    <message>
        <source>Nobody can sign up without the agreements, and our loyalty system does not answer.</source>
        <translation>Bez súhlasov sa zaregistrovať nedá a vernostný systém neodpovedá.</translation>
    </message>
    <message>
        <source>This question did not load, because our loyalty system does not answer.</source>
        <translation>Otázka sa nenačítala, pretože náš vernostný systém neodpovedá.</translation>
    </message>
    <message>
        <source>We cannot take more sign-ups right now. Please try again later, or ask our staff.</source>
        <translation>Teraz nemôžeme prijať ďalšie registrácie. Skúste to, prosím, neskôr alebo sa obráťte na obsluhu.</translation>
    </message>
    <message>
        <source>This sign-up was not accepted. Please ask our staff.</source>
        <translation>Registráciu sa nepodarilo prijať. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>Welcome, your account is ready</source>
        <translation>Vitajte, účet je pripravený</translation>
    </message>
    <message>
        <source>Points count from your next purchase. Our staff will gladly give you a card.</source>
        <translation>Body zbierate od ďalšieho nákupu. Kartu vám rada vydá obsluha.</translation>
    </message>
    <message>
        <source>Your sign-up is not confirmed yet</source>
        <translation>Registrácia ešte nie je potvrdená</translation>
    </message>
    <message>
        <source>We sent it and keep looking for the answer. Please do not sign up again; our staff can check in a few minutes.</source>
        <translation>Odoslali sme ju a čakáme na odpoveď. Neregistrujte sa, prosím, znova; o pár minút to obsluha overí.</translation>
    </message>
    <message>
        <source>Your sign-up is safely kept</source>
        <translation>Registrácia je bezpečne uložená</translation>
    </message>
    <message>
        <source>Our staff have to put something right before we can send it. Please tell them, and do not sign up a second time. Until then there are no points and no card.</source>
        <translation>Skôr než ju odošleme, musí obsluha niečo dať do poriadku. Povedzte jej to, prosím, a druhýkrát sa neregistrujte. Dovtedy nebudete mať body ani kartu.</translation>
    </message>
    <message>
        <source>We cannot take sign-ups right now</source>
        <translation>Práve teraz sa zaregistrovať nedá</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your details safely at the moment. Please ask our staff.</source>
        <translation>Vaše údaje by teraz nebolo kam bezpečne uložiť. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>You cannot sign up here yet</source>
        <translation>Zaregistrovať sa zatiaľ nedá</translation>
    </message>
    <message>
        <source>We are still connecting to our loyalty system. The form opens by itself once we are through; our staff can help, too.</source>
        <translation>Ešte sa pripájame k vernostnému systému. Len čo sa spojíme, formulár sa otvorí sám; pomôže vám aj obsluha.</translation>
    </message>
    <message>
        <source>You cannot sign up here right now</source>
        <translation>Teraz sa tu zaregistrovať nedá</translation>
    </message>
    <message>
        <source>Something has to be put right on our side first. Please ask our staff.</source>
        <translation>Najprv musíme niečo napraviť na našej strane. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
    <message>
        <source>Please come back with a parent, or ask our staff. We have kept nothing that you typed.</source>
        <translation>Príďte, prosím, s rodičom alebo sa opýtajte obsluhy. Nič z toho, čo ste zadali, sme si nenechali.</translation>
    </message>
    <message>
        <source>The agreements did not load. Without them nobody can sign up.</source>
        <translation>Súhlasy sa nenačítali. Bez nich sa zaregistrovať nedá.</translation>
    </message>
    <message>
        <source>This question did not load. Please try again, or ask our staff.</source>
        <translation>Otázka sa nenačítala. Skúste to, prosím, znova alebo sa obráťte na obsluhu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Until then there are no points and no card; our staff can help.</source>
        <translation>Dovtedy nebudete mať body ani kartu; s otázkami vám pomôže obsluha.</translation>
    </message>
    <message>
        <source>You will get an e-mail once your account is ready; a card has to wait until then.</source>
        <translation>Keď bude účet pripravený, príde vám e-mail; dovtedy musí karta počkať.</translation>
    </message>
    <message>
        <source>You will get a text message once your account is ready; a card has to wait until then.</source>
        <translation>Keď bude účet pripravený, príde vám SMS; dovtedy musí karta počkať.</translation>
    </message>
    <message>
        <source>Membership needs the agreements marked as necessary</source>
        <translation>Na členstvo sú potrebné súhlasy označené ako nutné</translation>
    </message>
    <message>
        <source>Please check the date: day, month and year</source>
        <translation>Skontrolujte, prosím, dátum: deň, mesiac a rok</translation>
    </message>
    <message>
        <source>Please check the postcode</source>
        <translation>Skontrolujte, prosím, PSČ</translation>
    </message>
    <message>
        <source>We do not know this code. Please check it, or go on without it.</source>
        <translation>Tento kód nepoznáme. Skontrolujte ho, prosím, alebo pokračujte bez neho.</translation>
    </message>
    <message>
        <source>The password still lacks something</source>
        <translation>Heslu ešte niečo chýba</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Please choose another one.</source>
        <translation>Toto heslo sa dá ľahko uhádnuť. Zvoľte, prosím, iné.</translation>
    </message>
    <message>
        <source>Please answer this</source>
        <translation>Odpovedzte, prosím</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already. Please show your card or app.</source>
        <translation>Účet s týmto e-mailom už existuje. Priložte, prosím, kartu alebo kód z aplikácie.</translation>
    </message>
    <message>
        <source>There is an account with this phone already. Please show your card or app.</source>
        <translation>Účet s týmto telefónom už existuje. Priložte, prosím, kartu alebo kód z aplikácie.</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Vyplňte, prosím, toto pole</translation>
    </message>
    <message>
        <source>Please check this, it does not look right</source>
        <translation>Skontrolujte to, prosím, niečo tu nesedí</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Toto sa tu nedá použiť</translation>
    </message>
    <message>
        <source>There is an account with this already</source>
        <translation>Účet s týmto údajom už existuje</translation>
    </message>
    <message>
        <source>Please ask our staff about this account</source>
        <translation>Na tento účet sa, prosím, opýtajte obsluhy</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>Tento údaj nebol prijatý</translation>
    </message>
    <message>
        <source>You can sign up on your own from the age of {years}</source>
        <translation>Samostatne sa môžete registrovať od {years}&#xa0;rokov</translation>
    </message>
    <message>
        <source>This is not one of our card numbers. Please check it.</source>
        <translation>Také číslo naše karty nemajú. Skontrolujte ho, prosím.</translation>
    </message>
    <message>
        <source>We cannot show an account with this number and birth date. Please check both, or ask our staff.</source>
        <translation>Kartu s týmto číslom a dátumom narodenia nemôžeme zobraziť. Skontrolujte, prosím, oboje alebo sa opýtajte obsluhy.</translation>
    </message>
    <message>
        <source>Too many tries for today. Please show your card, or ask our staff.</source>
        <translation>Na dnes je to príliš veľa pokusov. Priložte, prosím, kartu alebo sa opýtajte obsluhy.</translation>
    </message>
    <message>
        <source>It is very busy right now. Please try again shortly.</source>
        <translation>Teraz je tu veľký nápor. Skúste to, prosím, o chvíľu.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n second(s).</source>
        <translation>
            <numerusform>Príliš veľa pokusov. Skúste to, prosím, o %n sekundu.</numerusform>
            <numerusform>Príliš veľa pokusov. Skúste to, prosím, o %n sekundy.</numerusform>
            <numerusform>Príliš veľa pokusov. Skúste to, prosím, o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Príliš veľa pokusov. Skúste to, prosím, o %n minútu.</numerusform>
            <numerusform>Príliš veľa pokusov. Skúste to, prosím, o %n minúty.</numerusform>
            <numerusform>Príliš veľa pokusov. Skúste to, prosím, o %n minút.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedPill</name>
    <message>
        <source>%1: there</source>
        <translation>%1: splnené</translation>
    </message>
    <message>
        <source>%1: still missing</source>
        <translation>%1: ešte chýba</translation>
    </message>
</context>
<context>
    <name>NewCardActions</name>
    <message>
        <source>It is my card: show my account</source>
        <translation>Je to moja karta: ukázať môj účet</translation>
    </message>
    <message>
        <source>Give me a card number</source>
        <translation>Chcem číslo karty</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Karta do telefónu</translation>
    </message>
    <message>
        <source>No card now</source>
        <translation>Teraz kartu nechcem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
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
        <translation>Váš účet je pripravený</translation>
    </message>
    <message>
        <source>New card here</source>
        <translation>Novú kartu sem</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana súkromia</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>For our staff: %1</source>
        <translation>Pre obsluhu: %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana súkromia</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Key of the PIN pad</source>
        <translation>Kláves na zadanie PIN-u</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zmazať</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Chvíľu strpenia</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Potvrdiť</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>It tries again by itself. To try at once, our staff may switch it off and on.</source>
        <translation>Skúsi to znova sám. Obsluha ho môže vypnúť a zapnúť, potom to skúsi hneď.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Mimo prevádzky</translation>
    </message>
    <message>
        <source>For our staff: {reference}</source>
        <translation>Pre obsluhu: {reference}</translation>
    </message>
    <message>
        <source>Our staff will gladly help you.</source>
        <translation>Naša obsluha vám rada pomôže.</translation>
    </message>
    <message>
        <source>We are sorry, this kiosk is taking a break.</source>
        <translation>Ospravedlňujeme sa, kiosk má&#xa0;prestávku.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>Zadaná %n číslica</numerusform>
            <numerusform>Zadané %n číslice</numerusform>
            <numerusform>Zadaných %n číslic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>For our staff</source>
        <translation>Pre obsluhu</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Moment, prosím</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Zadajte, prosím, PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Expiry did not load</source>
        <translation>Platnosť bodov sa nenačítala</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Skúsiť znova: %1</translation>
    </message>
    <message>
        <source>points that expire</source>
        <translation>platnosť bodov</translation>
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
        <translation>Skúsiť znova: %1</translation>
    </message>
    <message>
        <source>Your points did not load</source>
        <translation>Body sa nenačítali</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We use what you enter when you sign up to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>To, čo zadáte pri registrácii, používame na vedenie vášho účtu, bodov a poukazov. Reklamu posielame, len keď ju zaškrtnutím povolíte; členstvo funguje aj bez nej.</translation>
    </message>
    <message>
        <source>We use your name and your e-mail or phone to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>Meno a e-mail alebo telefón používame na vedenie vášho účtu, bodov a poukazov. Reklamu posielame, len keď ju zaškrtnutím povolíte; členstvo funguje aj bez nej.</translation>
    </message>
    <message>
        <source>The camera is there only to read codes. Its pictures are never stored and never sent anywhere.</source>
        <translation>Kamera slúži len na čítanie kódov. Jej obraz sa nikdy neukladá a nikam neposiela.</translation>
    </message>
    <message>
        <source>When you leave, everything on this screen is wiped. You can change or withdraw an agreement at any time in the app or with our staff.</source>
        <translation>Keď odídete, všetko na tejto obrazovke sa vymaže. Súhlas môžete kedykoľvek zmeniť alebo odvolať v aplikácii či u obsluhy.</translation>
    </message>
    <message>
        <source>Your data are processed by the company that runs this loyalty programme.</source>
        <translation>Vaše údaje spracúva prevádzkovateľ tohto vernostného programu.</translation>
    </message>
    <message>
        <source>Your data are processed by {who}, who runs this loyalty programme.</source>
        <translation>Vaše údaje spracúva {who}, prevádzkovateľ tohto vernostného programu.</translation>
    </message>
    <message>
        <source>Please sign up on your own only from the age of {years}.</source>
        <translation>Samostatne sa, prosím, registrujte až od {years}&#xa0;rokov.</translation>
    </message>
    <message>
        <source>Questions about your data: {contact}</source>
        <translation>Otázky k vašim údajom: {contact}</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>Your last purchases</source>
        <translation>Vaše posledné nákupy</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Moment …</translation>
    </message>
</context>
<context>
    <name>Redemption</name>
    <message>
        <source>It is yours. Show this code at the till.</source>
        <translation>Poukaz je váš. Ukážte tento kód pri pokladnici.</translation>
    </message>
    <message>
        <source>It is yours. You will find it among your vouchers.</source>
        <translation>Poukaz je váš. Nájdete ho medzi svojimi poukazmi.</translation>
    </message>
    <message>
        <source>We could not find out whether it worked. Please do not try again yet; your points and vouchers will show it in a few minutes.</source>
        <translation>Nepodarilo sa zistiť, či to prebehlo. Zatiaľ to, prosím, neskúšajte znova; o pár minút to uvidíte na bodoch a poukazoch.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was done. Please try again in a moment.</source>
        <translation>Vernostný systém neodpovedá, nič sa nezmenilo. Skúste to, prosím, o chvíľu.</translation>
    </message>
    <message>
        <source>Used just now. Please show this to our staff.</source>
        <translation>Práve použité. Ukážte to, prosím, obsluhe.</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was done. Please try again shortly.</source>
        <translation>Teraz je tu veľký nápor, nič sa nezmenilo. Skúste to, prosím, o chvíľu.</translation>
    </message>
    <message>
        <source>Used at {time}. Please show this to our staff.</source>
        <translation>Použité o {time}. Ukážte to, prosím, obsluhe.</translation>
    </message>
    <message>
        <source>Undone. You have {points} back.</source>
        <translation>Vrátené. Späť na účte máte {points}.</translation>
    </message>
    <message>
        <source>You no longer have enough points for this.</source>
        <translation>Na toto už body nestačia.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Tento poukaz už bol použitý.</translation>
    </message>
    <message>
        <source>This voucher is not valid any more.</source>
        <translation>Tento poukaz už neplatí.</translation>
    </message>
    <message>
        <source>This voucher cannot be used at this time.</source>
        <translation>Tento poukaz sa teraz nedá použiť.</translation>
    </message>
    <message>
        <source>This voucher cannot be used in this store.</source>
        <translation>Tento poukaz sa v tejto predajni nedá použiť.</translation>
    </message>
    <message>
        <source>This is not possible right now. Please ask our staff.</source>
        <translation>Teraz to nie je možné. Obráťte sa, prosím, na obsluhu.</translation>
    </message>
</context>
<context>
    <name>RewardTile</name>
    <message>
        <source>You have enough points</source>
        <translation>Máte dosť bodov</translation>
    </message>
</context>
<context>
    <name>ScanTester</name>
    <message>
        <source>(refused)</source>
        <translation>(odmietnuté)</translation>
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
        <translation>Jednorazový kód aplikácie</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Poukaz</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>Kód obsluhy</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Nevyhovuje žiadne pravidlo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Prázdny</translation>
    </message>
    <message>
        <source>Refused: too long</source>
        <translation>Odmietnuté: príliš dlhý</translation>
    </message>
    <message>
        <source>Refused: characters that do not belong in a code</source>
        <translation>Odmietnuté: znaky, ktoré do kódu nepatria</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Kontrolná číslica nesúhlasí</translation>
    </message>
    <message>
        <source>holds no one-time code</source>
        <translation>neobsahuje jednorazový kód</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>nie je webová adresa</translation>
    </message>
    <message>
        <source>the web address is not one of those allowed</source>
        <translation>webová adresa nie je medzi povolenými</translation>
    </message>
    <message>
        <source>the value in it is refused</source>
        <translation>hodnota v ňom je odmietnutá</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>nezodpovedá vzoru</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>kontrolná číslica nesúhlasí</translation>
    </message>
    <message>
        <source>wants {wanted} characters, this has {count}</source>
        <translation>vyžaduje {wanted} znakov, tu ich je {count}</translation>
    </message>
    <message>
        <source>is for {kinds} only</source>
        <translation>platí len pre {kinds}</translation>
    </message>
    <message>
        <source>does not start with {prefix}</source>
        <translation>nezačína sa na {prefix}</translation>
    </message>
    <message>
        <source>the web address does not hold one {name}</source>
        <translation>webová adresa neobsahuje jedno {name}</translation>
    </message>
    <message>
        <source>holds no GS1 data with {identifiers}</source>
        <translation>neobsahuje údaje GS1 s {identifiers}</translation>
    </message>
    <message>
        <source>by the rule {name}</source>
        <translation>podľa pravidla {name}</translation>
    </message>
</context>
<context>
    <name>ScanTesterPage</name>
    <message>
        <source>Hold up a card or phone, or use the scanner.</source>
        <translation>Priložte kartu alebo telefón, alebo použite čítačku.</translation>
    </message>
    <message>
        <source>Code rules, in their order</source>
        <translation>Pravidlá kódov v ich poradí</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Predtým</translation>
    </message>
</context>
<context>
    <name>ScannerSetup</name>
    <message>
        <source>Cards have to be held very near. A camera with more pixels or a near focus helps.</source>
        <translation>Karty treba držať veľmi blízko. Pomôže kamera s vyšším rozlíšením alebo s ostrením nablízko.</translation>
    </message>
    <message>
        <source>Narrowest bar read so far</source>
        <translation>Najužšia doteraz prečítaná čiara</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Nepodarilo sa uložiť: nie je disk plný alebo chránený proti zápisu?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Uložené. Kiosk to použije od ďalšieho spustenia.</translation>
    </message>
    <message>
        <source>That was another code. Please scan one of these.</source>
        <translation>To bol iný kód. Naskenujte, prosím, jeden z týchto.</translation>
    </message>
    <message>
        <source>This scanner works</source>
        <translation>Táto čítačka funguje</translation>
    </message>
    <message>
        <source>Everything that has to be set has been found out.</source>
        <translation>Všetko, čo treba nastaviť, sa podarilo zistiť.</translation>
    </message>
    <message>
        <source>The picture is not sharp: clean the lens, and focus it to a hand&apos;s width.</source>
        <translation>Obraz nie je ostrý: očistite objektív a zaostrite ho na šírku dlane.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>This scanner types too slowly</source>
        <translation>Táto čítačka píše príliš pomaly</translation>
    </message>
    <message>
        <source>It cannot be told from a person. Set its delay between characters to none, by its manual, and start again.</source>
        <translation>Nedá sa odlíšiť od človeka. Podľa návodu čítačky vypnite oneskorenie medzi znakmi a začnite znova.</translation>
    </message>
    <message>
        <source>There is too little light: add a lamp above the place of the card.</source>
        <translation>Je tu málo svetla: pridajte lampu nad miesto, kam sa prikladá karta.</translation>
    </message>
    <message>
        <source>There is too much light: turn the camera away from the lamp.</source>
        <translation>Je tu príliš veľa svetla: odkloňte kameru od lampy.</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrosť</translation>
    </message>
    <message>
        <source>Reach for a card</source>
        <translation>Dosah pre kartu</translation>
    </message>
    <message>
        <source>Narrowest bar that was read</source>
        <translation>Najužšia prečítaná čiara</translation>
    </message>
    <message>
        <source>as this computer&apos;s keyboard types</source>
        <translation>ako píše klávesnica tohto počítača</translation>
    </message>
    <message>
        <source>by places on a US keyboard</source>
        <translation>podľa polohy na americkej klávesnici</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Pred každým kódom</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Za každým kódom</translation>
    </message>
    <message>
        <source>Says the kind of code</source>
        <translation>Oznamuje druh kódu</translation>
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
        <translation>nemecká</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francúzska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poľská</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>anglická (USA)</translation>
    </message>
    <message>
        <source>Scan one of these codes</source>
        <translation>Naskenujte jeden z týchto kódov</translation>
    </message>
    <message>
        <source>With the scanner: from the screen or from paper. With the camera: hold up the printed sheet, or a photograph of this screen.</source>
        <translation>Čítačkou: z obrazovky alebo z papiera. Kamerou: priložte vytlačený hárok alebo fotografiu tejto obrazovky.</translation>
    </message>
    <message>
        <source>The camera reads it</source>
        <translation>Kamera ho číta</translation>
    </message>
    <message>
        <source>Now move the code slowly away until it is not read any more.</source>
        <translation>Teraz kód pomaly vzďaľujte, kým sa neprestane čítať.</translation>
    </message>
    <message>
        <source>The sheet to print is in {file}</source>
        <translation>Hárok na vytlačenie je v súbore {file}</translation>
    </message>
    <message>
        <source>This camera is good enough</source>
        <translation>Táto kamera vyhovuje</translation>
    </message>
    <message>
        <source>This camera is just good enough</source>
        <translation>Táto kamera vyhovuje len tak-tak</translation>
    </message>
    <message>
        <source>This camera is not good enough here</source>
        <translation>Táto kamera tu nevyhovuje</translation>
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
        <translation>Klávesy sa čítajú</translation>
    </message>
    <message>
        <source>Keyboard of this computer</source>
        <translation>Klávesnica tohto počítača</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Time between keys</source>
        <translation>Čas medzi klávesmi</translation>
    </message>
    <message>
        <source>about {cm} cm</source>
        <translation>asi {cm} cm</translation>
    </message>
    <message>
        <source>Cards are read up to about {cm} cm away.</source>
        <translation>Karty sa prečítajú asi do {cm} cm.</translation>
    </message>
    <message>
        <source>yes ({aim_id})</source>
        <translation>áno ({aim_id})</translation>
    </message>
</context>
<context>
    <name>ScannerSetupPage</name>
    <message>
        <source>Save the codes as a sheet to print</source>
        <translation>Uložiť kódy ako hárok na vytlačenie</translation>
    </message>
    <message>
        <source>That is far enough</source>
        <translation>To je už dosť ďaleko</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ešte raz</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>Čítačka, ktorá píše ako klávesnica</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>Čítačka na sériovom porte</translation>
    </message>
    <message>
        <source>No camera there, or another program uses it</source>
        <translation>Kamera tu nie je alebo ju používa iný program</translation>
    </message>
    <message>
        <source>The camera stopped: check its cable</source>
        <translation>Kamera sa odmlčala: skontrolujte kábel</translation>
    </message>
    <message>
        <source>The camera does not answer: unplug it and plug it in again</source>
        <translation>Kamera neodpovedá: odpojte ju a znova pripojte</translation>
    </message>
    <message>
        <source>The camera repeats one picture</source>
        <translation>Kamera opakuje jednu snímku</translation>
    </message>
    <message>
        <source>The picture is black: is the lens covered?</source>
        <translation>Obraz je čierny: nie je objektív zakrytý?</translation>
    </message>
    <message>
        <source>The video file has ended</source>
        <translation>Video sa skončilo</translation>
    </message>
    <message>
        <source>The reading program failed and is started again</source>
        <translation>Čítací program zlyhal a spúšťa sa znova</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobré</translation>
    </message>
    <message>
        <source>just enough</source>
        <translation>len tak-tak</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nestačí</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>Scanning</source>
        <translation>Skenovanie</translation>
    </message>
    <message>
        <source>Scan any code to see how the kiosk understands it. Customers cannot be looked up here.</source>
        <translation>Naskenujte ľubovoľný kód a uvidíte, ako mu kiosk rozumie. Zákazníkov tu vyhľadať nemožno.</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Čakajúce registrácie</translation>
    </message>
    <message>
        <source>Try codes out</source>
        <translation>Vyskúšať kódy</translation>
    </message>
    <message>
        <source>What was read, and which code rule gave it its meaning</source>
        <translation>Čo sa prečítalo a ktoré pravidlo tomu dalo význam</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose it, turn its picture, see how good it is</source>
        <translation>Vybrať ju, otočiť obraz a zistiť, aká je dobrá</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Nastaviť čítačku</translation>
    </message>
    <message>
        <source>One code tells everything: keyboard, prefix, ending, or how far a camera reads</source>
        <translation>Jeden kód prezradí všetko: klávesnicu, predponu, zakončenie aj dosah kamery</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Ukončiť kiosk</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Bežné písmo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Väčšie písmo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Odísť</translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Calibration codes of the loyalty kiosk</source>
        <translation>Kalibračné kódy vernostného kiosku</translation>
    </message>
    <message>
        <source>Print in real size (100 %) on matt paper.</source>
        <translation>Vytlačte v skutočnej veľkosti (100 %) na matný papier.</translation>
    </message>
</context>
<context>
    <name>SignUpCard</name>
    <message>
        <source>Did you enter it in the loyalty system? Its data are then erased here for good.</source>
        <translation>Zadali ste ju do vernostného systému? Jej údaje sa tu potom natrvalo zmažú.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Zadané ručne</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ešte nie</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Áno, zmazať</translation>
    </message>
</context>
<context>
    <name>SignUpQuestion</name>
    <message>
        <source>What is your first name?</source>
        <translation>Aké je vaše krstné meno?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>Aké je vaše priezvisko?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Kedy ste sa narodili?</translation>
    </message>
    <message>
        <source>In which language shall we write to you?</source>
        <translation>V akom jazyku vám máme písať?</translation>
    </message>
    <message>
        <source>What is your postcode?</source>
        <translation>Aké máte PSČ?</translation>
    </message>
    <message>
        <source>Did a friend give you a code?</source>
        <translation>Máte kód od známych?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Zvoľte si heslo</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation>Čo vás zaujíma?</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>Takto vás budeme oslovovať.</translation>
    </message>
    <message>
        <source>Two digits for the day and the month, four for the year.</source>
        <translation>Deň a mesiac dvoma číslicami, rok štyrmi.</translation>
    </message>
    <message>
        <source>The postcode is enough; we do not ask for your address.</source>
        <translation>Stačí PSČ, na adresu sa nepýtame.</translation>
    </message>
    <message>
        <source>Type it as it is written.</source>
        <translation>Opíšte ho tak, ako je napísaný.</translation>
    </message>
    <message>
        <source>You sign in with it in our app and on our web.</source>
        <translation>Budete sa ním prihlasovať v našej aplikácii a na webe.</translation>
    </message>
    <message>
        <source>Choose as many as you want.</source>
        <translation>Vyberte, koľko chcete.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Aspoň %n znak</numerusform>
            <numerusform>Aspoň %n znaky</numerusform>
            <numerusform>Aspoň %n znakov</numerusform>
        </translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Číslica</translation>
    </message>
    <message>
        <source>A capital letter</source>
        <translation>Veľké písmeno</translation>
    </message>
    <message>
        <source>A small letter</source>
        <translation>Malé písmeno</translation>
    </message>
    <message>
        <source>A sign such as ! or ?</source>
        <translation>Znak ako ! alebo ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Áno</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>SignUpWords</name>
    <message numerus="yes">
        <source>The loyalty system has not taken it for %n day(s). The kiosk keeps trying; please find out why.</source>
        <translation>
            <numerusform>Vernostný systém ju neprijal už %n deň. Kiosk to skúša ďalej; zistite, prosím, prečo.</numerusform>
            <numerusform>Vernostný systém ju neprijal už %n dni. Kiosk to skúša ďalej; zistite, prosím, prečo.</numerusform>
            <numerusform>Vernostný systém ju neprijal už %n dní. Kiosk to skúša ďalej; zistite, prosím, prečo.</numerusform>
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
        <translation>Zákazník je ešte pri kiosku</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Čaká na odoslanie</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Odosiela sa</translation>
    </message>
    <message>
        <source>Sent, no answer yet: the kiosk checks whether it arrived</source>
        <translation>Odoslané, zatiaľ bez odpovede: kiosk zistí, či dorazila</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Potrebuje vás</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Made by a newer version of this program; only that one can send it</source>
        <translation>Pochádza z novšej verzie programu, len tá ju môže odoslať</translation>
    </message>
    <message>
        <source>A customer with this e-mail or phone exists already</source>
        <translation>Zákazník s týmto e-mailom alebo telefónom už existuje</translation>
    </message>
    <message>
        <source>The loyalty system does not accept what was typed</source>
        <translation>Vernostný systém neprijal zadané údaje</translation>
    </message>
    <message>
        <source>It may have arrived: look for the customer first</source>
        <translation>Možno dorazila: najprv zákazníka vyhľadajte</translation>
    </message>
    <message>
        <source>It cannot be read: its key is lost, or it was damaged</source>
        <translation>Nedá sa prečítať: chýba jej kľúč alebo je poškodená</translation>
    </message>
    <message>
        <source>Begun by an older version, which kept no data to send</source>
        <translation>Začala sa v staršej verzii, ktorá údaje na odoslanie neuchovala</translation>
    </message>
    <message>
        <source>The loyalty system keeps giving answers that make no sense</source>
        <translation>Vernostný systém opakovane odpovedal nezmyselne</translation>
    </message>
    <message>
        <source>The loyalty system does not let this kiosk in: set its log-in right, then try again</source>
        <translation>Vernostný systém tento kiosk nepustí dnu: opravte jeho prihlásenie a skúste to znova</translation>
    </message>
    <message>
        <source>For a reason that only a newer version of this program knows</source>
        <translation>Z dôvodu, ktorý pozná len novšia verzia programu</translation>
    </message>
    <message>
        <source>Another program is using the sign-ups. Try again in a moment.</source>
        <translation>Registrácie práve používa iný program. Skúste to o chvíľu znova.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Disk je plný: nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The sign-ups cannot be read or changed now. In a terminal, kiosk doctor says what is wrong.</source>
        <translation>Registrácie teraz nemožno čítať ani meniť. Čo je zle, povie v termináli príkaz kiosk doctor.</translation>
    </message>
    <message>
        <source>There was nothing left to take up.</source>
        <translation>Nezostalo nič, čo by sa dalo skúsiť znova.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) taken up again. The kiosk sends what is due.</source>
        <translation>
            <numerusform>%n registrácia sa skúsi znova. Kiosk odošle, čo je na rade.</numerusform>
            <numerusform>%n registrácie sa skúsia znova. Kiosk odošle, čo je na rade.</numerusform>
            <numerusform>%n registrácií sa skúsi znova. Kiosk odošle, čo je na rade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as done. Its data are erased.</source>
        <translation>Označené ako hotové. Údaje sú zmazané.</translation>
    </message>
    <message>
        <source>Something has changed it meanwhile; this is how it stands now.</source>
        <translation>Medzitým sa zmenila; takto je na tom teraz.</translation>
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
        <translation>Ako ich zadať ručne</translation>
    </message>
    <message>
        <source>In a terminal, as the user that the kiosk runs as. The file holds names and addresses in the clear: delete it afterwards.</source>
        <translation>V termináli pod účtom, pod ktorým beží kiosk. Súbor obsahuje nešifrované mená a kontakty: potom ho zmažte.</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Čakajúce registrácie</translation>
    </message>
    <message>
        <source>What is not a customer in the loyalty system yet. Names and addresses are never shown here.</source>
        <translation>Kto ešte nie je zákazníkom vo vernostnom systéme. Mená a kontakty sa tu nikdy nezobrazujú.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nič nečaká</translation>
    </message>
    <message>
        <source>Every sign-up taken here has been dealt with.</source>
        <translation>Všetky tunajšie registrácie sú vybavené.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Zoznam nemožno zobraziť</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Každých pár sekúnd sa to samo skúsi znova.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Skúsiť všetky znova</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; kiosk queue list in a terminal shows all</source>
        <translation>
            <numerusform>a %n ďalšia; všetky ukáže v termináli kiosk queue list</numerusform>
            <numerusform>a %n ďalšie; všetky ukáže v termináli kiosk queue list</numerusform>
            <numerusform>a %n ďalších; všetky ukáže v termináli kiosk queue list</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: soon</source>
        <translation>ďalší pokus: čoskoro</translation>
    </message>
    <message>
        <source>They cannot be read now</source>
        <translation>Teraz ich nemožno prečítať</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) need(s) you</source>
        <translation>
            <numerusform>%n registrácia vás potrebuje</numerusform>
            <numerusform>%n registrácie vás potrebujú</numerusform>
            <numerusform>%n registrácií vás potrebuje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) wait(s) for the loyalty system</source>
        <translation>
            <numerusform>%n registrácia čaká na vernostný systém</numerusform>
            <numerusform>%n registrácie čakajú na vernostný systém</numerusform>
            <numerusform>%n registrácií čaká na vernostný systém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need(s) you</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>vás potrebuje</numerusform>
            <numerusform>vás potrebujú</numerusform>
            <numerusform>vás potrebuje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait(s)</source>
        <comment>the word alone, below a number</comment>
        <translation>
            <numerusform>čaká</numerusform>
            <numerusform>čakajú</numerusform>
            <numerusform>čaká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be read</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>nemožno prečítať</numerusform>
            <numerusform>nemožno prečítať</numerusform>
            <numerusform>nemožno prečítať</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) in vain</source>
        <translation>
            <numerusform>%n neúspešný pokus</numerusform>
            <numerusform>%n neúspešné pokusy</numerusform>
            <numerusform>%n neúspešných pokusov</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: {when}</source>
        <translation>ďalší pokus: {when}</translation>
    </message>
    <message>
        <source>Some sign-ups were sealed with a key that is lost. They are kept, unread.</source>
        <translation>Niektoré registrácie boli zašifrované kľúčom, ktorý chýba. Zostávajú uložené, ale nedajú sa prečítať.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Zisťujem …</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>Začala sa {when}</translation>
    </message>
    <message>
        <source>A damaged queue was put aside: {file}. Keep it for rescue.</source>
        <translation>Poškodený rad bol odložený nabok: {file}. Uschovajte ho na záchranu.</translation>
    </message>
    <message>
        <source>Nobody can sign up now: the form needs {names}, which the loyalty system does not have. kiosk doctor says what to do.</source>
        <translation>Teraz sa nikto nezaregistruje: formulár potrebuje {names}, a to vernostný systém nemá. Čo robiť, povie kiosk doctor.</translation>
    </message>
    <message>
        <source>The file of waiting sign-ups was missing on {when}: what waited in it is lost. kiosk doctor says what to do.</source>
        <translation>Súbor s čakajúcimi registráciami chýbal ({when}): čo v ňom čakalo, je stratené. Čo robiť, povie kiosk doctor.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>a voucher</source>
        <translation>poukaz</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>odmena</translation>
    </message>
    <message>
        <source>Your own page</source>
        <translation>Vaša stránka</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Čo ste si vybrali</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>kláves</translation>
    </message>
    <message>
        <source>something of yours</source>
        <translation>niečo vaše</translation>
    </message>
    <message>
        <source>Speech is on. Arrow keys move, Enter chooses, Escape goes back, F1 repeats.</source>
        <translation>Čítanie nahlas je zapnuté. Šípkami sa pohybujete, Enter vyberie, Escape vráti späť, F1 zopakuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose.</source>
        <translation>
            <numerusform>%n možnosť na výber.</numerusform>
            <numerusform>%n možnosti na výber.</numerusform>
            <numerusform>%n možností na výber.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a field, Enter leads to the keys on the screen and Escape back.</source>
        <translation>V poli vedie Enter na klávesy na obrazovke a Escape späť.</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>vyplnené</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Hlasitosť %1 z %2.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>medzera</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose or fill in.</source>
        <translation>
            <numerusform>%n možnosť na výber alebo vyplnenie.</numerusform>
            <numerusform>%n možnosti na výber alebo vyplnenie.</numerusform>
            <numerusform>%n možností na výber alebo vyplnenie.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez názvu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdne</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>napísané</translation>
    </message>
    <message>
        <source>Reading aloud has ended. F1 begins it again.</source>
        <translation>Čítanie nahlas sa skončilo. F1 ho znova zapne.</translation>
    </message>
    <message>
        <source>Tab leads to the keys on the screen, and arrows from one to the next.</source>
        <translation>Tabulátor vedie na klávesy na obrazovke, šípky z jedného na druhý.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmenené</translation>
    </message>
    <message>
        <source>Personal details are spoken through headphones only.</source>
        <translation>Osobné údaje sa čítajú len do slúchadiel.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>zmazané</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>bodka</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>zavináč</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>spojovník</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>podčiarkovník</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>button</source>
        <translation>tlačidlo</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>zaškrtávacie políčko</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>voľba</translation>
    </message>
    <message>
        <source>field</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaškrtnuté</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nezaškrtnuté</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vybrané</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nevybrané</translation>
    </message>
    <message>
        <source>on</source>
        <translation>zapnuté</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuté</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>veľké %1</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>Read aloud</source>
        <translation>Čítať nahlas</translation>
    </message>
    <message>
        <source>Through the headphones</source>
        <translation>Do slúchadiel</translation>
    </message>
    <message>
        <source>Without anything personal, since others hear it</source>
        <translation>Bez osobných údajov, počujú to aj iní</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Tichšie</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Hlasnejšie</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Zopakovať</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>Try again: %1</source>
        <translation>Skúsiť znova: %1</translation>
    </message>
    <message>
        <source>your status</source>
        <translation>vaša úroveň</translation>
    </message>
    <message>
        <source>Status did not load</source>
        <translation>Úroveň sa nenačítala</translation>
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
        <translation>Skryť, čo píšem</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Ukázať, čo píšem</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
</context>
<context>
    <name>TileFrame</name>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Skúsiť znova: %1</translation>
    </message>
</context>
<context>
    <name>TileHeading</name>
    <message>
        <source>Show fewer</source>
        <translation>Zobraziť menej</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobraziť všetko</translation>
    </message>
</context>
<context>
    <name>VoucherCodeCard</name>
    <message>
        <source>Voucher code: %1</source>
        <translation>Kód poukazu: %1</translation>
    </message>
</context>
<context>
    <name>WayCardLettersStep</name>
    <message>
        <source>Digits only</source>
        <translation>Len číslice</translation>
    </message>
    <message>
        <source>What is your card number?</source>
        <translation>Aké je číslo vašej karty?</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Nájdete ho na karte pod čiarovým kódom.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovať</translation>
    </message>
</context>
<context>
    <name>WayCardNumberStep</name>
    <message>
        <source>What is your card number?</source>
        <translation>Aké je číslo vašej karty?</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Nájdete ho na karte pod čiarovým kódom.</translation>
    </message>
    <message>
        <source>My number has letters</source>
        <translation>V mojom čísle sú písmená</translation>
    </message>
</context>
<context>
    <name>WayChoiceStep</name>
    <message>
        <source>How can we recognise&#xa0;you?</source>
        <translation>Ako vás máme spoznať?</translation>
    </message>
    <message>
        <source>By my card number</source>
        <translation>Podľa čísla karty</translation>
    </message>
    <message>
        <source>and my birth date</source>
        <translation>a dátumu narodenia</translation>
    </message>
    <message>
        <source>By a text message</source>
        <translation>Kódom v SMS</translation>
    </message>
    <message>
        <source>We send a code to your mobile number</source>
        <translation>Pošleme ho na váš mobil</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Kódom v e-maile</translation>
    </message>
    <message>
        <source>We send you a code</source>
        <translation>Pošleme ho do vašej schránky</translation>
    </message>
</context>
<context>
    <name>WayContactStep</name>
    <message>
        <source>What is your mobile number?</source>
        <translation>Aké je vaše mobilné číslo?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Aký je váš e-mail?</translation>
    </message>
    <message>
        <source>We will send a code there to check that it is yours.</source>
        <translation>Pošleme tam kód, aby sme vedeli, že ste to vy.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilné číslo</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Poslať kód</translation>
    </message>
</context>
<context>
    <name>WaysInScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>Kedy ste sa narodili?</translation>
    </message>
    <message>
        <source>So that nobody else can look into your account.</source>
        <translation>Aby sa na váš účet nepozrel nikto iný.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Show your card or phone</source>
        <translation>Priložte kartu alebo telefón</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Vitajte</translation>
    </message>
    <message>
        <source>and see your points and vouchers at once</source>
        <translation>a hneď uvidíte svoje body a poukazy</translation>
    </message>
    <message>
        <source>See your points and vouchers here</source>
        <translation>Pozrite si svoje body a poukazy</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ochrana súkromia</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Card or phone here</source>
        <translation>Kartu alebo telefón sem</translation>
    </message>
    <message>
        <source>Hold still, reading …</source>
        <translation>Chvíľu podržte, čítame …</translation>
    </message>
    <message>
        <source>A bit closer</source>
        <translation>Ešte kúsok bližšie</translation>
    </message>
    <message>
        <source>A bit further away</source>
        <translation>Trochu ďalej</translation>
    </message>
    <message>
        <source>Turn up the phone’s brightness</source>
        <translation>Zvýšte jas telefónu</translation>
    </message>
    <message>
        <source>It is too dark here to read</source>
        <translation>Na čítanie je tu príliš tma</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>Po jednom kóde, prosím</translation>
    </message>
    <message>
        <source>Please take your card or phone with you</source>
        <translation>Kartu či telefón si, prosím, vezmite</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Všetko funguje</translation>
    </message>
    <message>
        <source>Please touch the button that suits you</source>
        <translation>Vyberte si, prosím, jedno z tlačidiel</translation>
    </message>
    <message>
        <source>The loyalty system does not answer right now</source>
        <translation>Vernostný systém teraz neodpovedá</translation>
    </message>
    <message>
        <source>Without camera and scanner</source>
        <translation>Bez kamery a čítačky</translation>
    </message>
    <message>
        <source>Without camera</source>
        <translation>Bez kamery</translation>
    </message>
    <message>
        <source>Without scanner</source>
        <translation>Bez čítačky</translation>
    </message>
    <message>
        <source>The camera sees nothing: is it covered?</source>
        <translation>Kamera nič nevidí: nie je niečím zakrytá?</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>Kamera teraz nefunguje.</translation>
    </message>
    <message>
        <source>The scanner does not work right now.</source>
        <translation>Čítačka teraz nefunguje.</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen.</source>
        <translation>Použite, prosím, čítačku vedľa obrazovky.</translation>
    </message>
    <message>
        <source>A scanner or our staff can help.</source>
        <translation>Pomôže čítačka alebo obsluha.</translation>
    </message>
    <message>
        <source>Our staff can help.</source>
        <translation>Pomôže obsluha.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Kamera sa spúšťa</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen</source>
        <translation>Použite, prosím, čítačku vedľa obrazovky</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have no card&#xa0;yet, sign&#xa0;me&#xa0;up</source>
        <translation>Nemám&#xa0;kartu, chcem&#xa0;ju</translation>
    </message>
    <message>
        <source>My card is not with me</source>
        <translation>Nemám&#xa0;kartu pri&#xa0;sebe</translation>
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
            <numerusform>bodov</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <comment>after a fraction, such as 79.5</comment>
        <translation>bodu</translation>
    </message>
</context>
</TS>

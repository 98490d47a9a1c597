<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>Easier to use</source>
        <translation>Łatwiejsza obsługa</translation>
    </message>
</context>
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Easier to use</source>
        <translation>Łatwiejsza obsługa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Wszystko niżej</translation>
    </message>
    <message>
        <source>Within reach from a wheelchair</source>
        <translation>W zasięgu z wózka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Kody kalibracyjne</translation>
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
        <translation>Odbicie: wł.</translation>
    </message>
    <message>
        <source>Mirror: off</source>
        <translation>Odbicie: wył.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>None was found. Plug one in and look again.</source>
        <translation>Żadnej nie znaleziono. Podłącz kamerę i szukaj ponownie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Wielkość kodu</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Nie podłączono żadnej kamery</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Wybierz kamerę</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Kamera się uruchamia</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Nie udało się zapisać: czy dysk nie jest pełny lub chroniony przed zapisem?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Zapisano. Kiosk użyje tego od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Network camera or video</source>
        <translation>Kamera sieciowa lub wideo</translation>
    </message>
    <message>
        <source>{where} – may change with the socket</source>
        <translation>{where} – może się zmienić z gniazdem</translation>
    </message>
    <message>
        <source>{value}: in effect</source>
        <translation>{value}: działa</translation>
    </message>
    <message>
        <source>{value}: the camera does not take it</source>
        <translation>{value}: kamera tego nie przyjęła</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Ekspozycja</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Wzmocnienie</translation>
    </message>
    <message>
        <source>hold a code up</source>
        <translation>pokaż kod</translation>
    </message>
    <message>
        <source>{percent} % of the picture</source>
        <translation>{percent}% obrazu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} na sekundę</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Światło</translation>
    </message>
    <message>
        <source>Turn: {degrees}°</source>
        <translation>Obrót: {degrees}°</translation>
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
        <translation>Kamera jest nad ekranem</translation>
    </message>
    <message>
        <source>The camera is below the screen</source>
        <translation>Kamera jest pod ekranem</translation>
    </message>
    <message>
        <source>The camera is on the left</source>
        <translation>Kamera jest po lewej</translation>
    </message>
    <message>
        <source>The camera is on the right</source>
        <translation>Kamera jest po prawej</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Please keep the new card; our staff can add it to your account then.</source>
        <translation>Nową kartę prosimy zachować; obsługa może ją potem dodać do Państwa konta.</translation>
    </message>
    <message>
        <source>We cannot give out cards right now. Please ask our staff.</source>
        <translation>Nie możemy teraz wydawać kart. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>We do not know yet whether this worked. Please try again in a moment.</source>
        <translation>Jeszcze nie wiemy, czy się udało. Prosimy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>This is not one of our cards. Please show a new card.</source>
        <translation>To nie jest nasza karta. Prosimy pokazać nową kartę.</translation>
    </message>
    <message>
        <source>This is your card number</source>
        <translation>Oto numer Państwa karty</translation>
    </message>
    <message>
        <source>This card is yours now</source>
        <translation>Ta karta jest już Państwa</translation>
    </message>
    <message>
        <source>Your account is ready, and points count from your next purchase.</source>
        <translation>Konto jest gotowe, punkty liczą się od następnych zakupów.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Ta karta jest nowa</translation>
    </message>
    <message>
        <source>Sign up and it is yours; please keep it at hand.</source>
        <translation>Po rejestracji będzie należała do Państwa; prosimy mieć ją pod ręką.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, so you have no card yet. Please try again in a moment.</source>
        <translation>System lojalnościowy nie odpowiada, więc karty jeszcze nie ma. Prosimy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>You have a card already</source>
        <translation>Karta jest już przypisana</translation>
    </message>
    <message>
        <source>Your card for the phone</source>
        <translation>Państwa karta na telefon</translation>
    </message>
    <message>
        <source>Photograph the code with your phone, and show it at the till or here.</source>
        <translation>Prosimy sfotografować kod telefonem i pokazać go przy kasie lub tutaj.</translation>
    </message>
    <message>
        <source>Your number counts already. Only its file for the phone did not arrive.</source>
        <translation>Numer już działa. Nie dotarł tylko plik na telefon.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Take a new card and show it here, or choose another way.</source>
        <translation>Prosimy wziąć nową kartę i pokazać ją tutaj lub wybrać inny sposób.</translation>
    </message>
    <message>
        <source>Take a new card and show it here.</source>
        <translation>Prosimy wziąć nową kartę i pokazać ją tutaj.</translation>
    </message>
    <message>
        <source>How would you like your card?</source>
        <translation>Jaką kartę Państwo wybierają?</translation>
    </message>
    <message>
        <source>This card already belongs to somebody. Please take another one.</source>
        <translation>Ta karta już do kogoś należy. Prosimy wziąć inną.</translation>
    </message>
    <message>
        <source>We cannot use this card. Please take another one, or ask our staff.</source>
        <translation>Tej karty nie można użyć. Prosimy wziąć inną lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>There is no free card number right now. Please ask our staff.</source>
        <translation>Nie ma teraz wolnego numeru karty. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>You have a card already. Our staff can tell you its number.</source>
        <translation>Karta jest już przypisana. Jej numer poda obsługa.</translation>
    </message>
    <message>
        <source>This card cannot be added here. Please ask our staff.</source>
        <translation>Tej karty nie można tu dodać. Prosimy zapytać obsługę.</translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n second(s).</source>
        <translation>
            <numerusform>Prosimy pokazać kartę ponownie za %n sekundę.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n sekundy.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n minute(s).</source>
        <translation>
            <numerusform>Prosimy pokazać kartę ponownie za %n minutę.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n minuty.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point the camera of your iPhone at the code; the card goes into its Wallet.</source>
        <translation>Prosimy skierować aparat iPhone’a na kod; karta trafi do Portfela.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code; it opens a picture of the card to keep.</source>
        <translation>Prosimy skierować aparat telefonu na kod; otworzy się obraz karty do zapisania.</translation>
    </message>
</context>
<context>
    <name>CardCode</name>
    <message>
        <source>Code of card %1</source>
        <translation>Kod karty %1</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>What is the code?</source>
        <translation>Proszę wpisać otrzymany kod</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Necessary for membership</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Dobrowolne</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytaj</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Przeczytaj: %1</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>CreditsRow</name>
    <message>
        <source>Your credit</source>
        <translation>Dostępne środki</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
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
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>DemoTray</name>
    <message>
        <source>In your hand</source>
        <translation>W dłoni</translation>
    </message>
    <message>
        <source>Hold something up</source>
        <translation>Pokaż coś kamerze</translation>
    </message>
    <message>
        <source>Touch a card or a phone and the camera sees it. Touch it again to put it down.</source>
        <translation>Dotknij karty lub telefonu, a kamera je zobaczy. Kolejne dotknięcie je odkłada.</translation>
    </message>
    <message>
        <source>Pull the headphones out</source>
        <translation>Odłącz słuchawki</translation>
    </message>
    <message>
        <source>Plug headphones in</source>
        <translation>Podłącz słuchawki</translation>
    </message>
    <message>
        <source>This computer cannot read aloud: it needs espeak-ng, alsa-utils and something to play on.</source>
        <translation>Ten komputer nie czyta na głos: potrzebuje espeak-ng, alsa-utils i wyjścia dźwięku.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The virtual camera does not answer</source>
        <translation>Wirtualna kamera nie odpowiada</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Saved. Your details are up to date.</source>
        <translation>Zapisano. Państwa dane są aktualne.</translation>
    </message>
    <message>
        <source>This was changed somewhere else in the meantime, so nothing was saved yet. Please look at it once more and save again if yours is right.</source>
        <translation>W międzyczasie zmieniono to gdzie indziej, więc nic jeszcze nie zapisano. Prosimy sprawdzić jeszcze raz i zapisać ponownie, jeśli Państwa wersja jest właściwa.</translation>
    </message>
    <message>
        <source>We could not find out whether your changes were saved. Please look again in a few minutes.</source>
        <translation>Nie udało się ustalić, czy zmiany zapisano. Prosimy sprawdzić ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>We cannot take agreements right now, so nothing was saved. Please ask our staff.</source>
        <translation>Nie możemy teraz przyjąć zgód, więc nic nie zapisano. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>These changes were not accepted. Please ask our staff.</source>
        <translation>Zmiany nie zostały przyjęte. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was saved. Please try again in a moment.</source>
        <translation>System lojalnościowy nie odpowiada, nic nie zapisano. Prosimy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>You changed a lot already. Please ask our staff for more.</source>
        <translation>Zmian było już dużo. W kolejnych pomoże obsługa.</translation>
    </message>
    <message>
        <source>This phone number cannot be used. Please enter another one.</source>
        <translation>Tego numeru telefonu nie można użyć. Prosimy podać inny.</translation>
    </message>
    <message>
        <source>Please keep an e-mail or a phone number on your account.</source>
        <translation>Prosimy zostawić na koncie e-mail lub numer telefonu.</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Gdzie indziej usunięto te dane</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was saved. Please try again shortly.</source>
        <translation>Teraz jest duży ruch, nic nie zapisano. Prosimy spróbować za chwilę.</translation>
    </message>
    <message>
        <source>This e-mail cannot be used. Please enter another one.</source>
        <translation>Tego e-maila nie można użyć. Prosimy podać inny.</translation>
    </message>
    <message>
        <source>Changed elsewhere to {value}</source>
        <translation>Gdzie indziej zmieniono na {value}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Wyjdź bez zapisywania</translation>
    </message>
    <message>
        <source>Back to my points</source>
        <translation>Wróć do punktów</translation>
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
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>DetailsActions</name>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
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
        <translation>Danych nie wczytano</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Państwa dane</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>Dane kontaktowe</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Udzielone zgody</translation>
    </message>
    <message>
        <source>The terms belong to the membership. To end it, please ask our staff.</source>
        <translation>Regulamin jest częścią członkostwa. Aby je zakończyć, prosimy zwrócić się do obsługi.</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Your details</source>
        <translation>Państwa dane</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Adres e-mail</translation>
    </message>
</context>
<context>
    <name>EnrolmentActions</name>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
</context>
<context>
    <name>EnrolmentAgreementsStep</name>
    <message>
        <source>What do you agree to?</source>
        <translation>Na co się Państwo zgadzają?</translation>
    </message>
    <message>
        <source>You decide on each one. Membership needs only those marked as necessary.</source>
        <translation>O każdej zgodzie decydują Państwo osobno. Do członkostwa wystarczą te oznaczone jako wymagane.</translation>
    </message>
    <message>
        <source>There is nothing to agree to. Please go on.</source>
        <translation>Żadna zgoda nie jest potrzebna. Prosimy przejść dalej.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Zgody</translation>
    </message>
</context>
<context>
    <name>EnrolmentBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>EnrolmentContactStep</name>
    <message>
        <source>Where should we send your rewards?</source>
        <translation>Dokąd mamy wysyłać nagrody?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Proszę podać numer telefonu</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Proszę podać adres e-mail</translation>
    </message>
    <message>
        <source>We use it only for your account. We ask about advertising separately.</source>
        <translation>Służy tylko do obsługi konta. O reklamy zapytamy osobno.</translation>
    </message>
    <message>
        <source>E-mail instead</source>
        <translation>Wolę e-mail</translation>
    </message>
    <message>
        <source>Phone instead</source>
        <translation>Wolę telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Otwórz moje konto</translation>
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
        <translation>Proszę podać imię i nazwisko</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>Tak będziemy Państwa witać.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
</context>
<context>
    <name>EnrolmentQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>EnrolmentViewModel</name>
    <message>
        <source>{language} · version {version}</source>
        <translation>{language} · wersja {version}</translation>
    </message>
    <message>
        <source>Text in another language: {language}</source>
        <translation>Tekst w innym języku: {language}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Załóż konto</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>HomeLists</name>
    <message>
        <source>Vouchers</source>
        <translation>Kupony</translation>
    </message>
    <message>
        <source>No vouchers right now</source>
        <translation>Obecnie brak kuponów</translation>
    </message>
    <message>
        <source>Your vouchers did not load</source>
        <translation>Kuponów nie wczytano</translation>
    </message>
    <message>
        <source>Rewards for points</source>
        <translation>Nagrody za punkty</translation>
    </message>
    <message>
        <source>No rewards right now</source>
        <translation>Obecnie brak nagród</translation>
    </message>
    <message>
        <source>The rewards did not load</source>
        <translation>Nagród nie wczytano</translation>
    </message>
    <message>
        <source>Picked for you</source>
        <translation>Wybrane dla Państwa</translation>
    </message>
    <message>
        <source>Nothing picked for you right now</source>
        <translation>Obecnie brak propozycji</translation>
    </message>
    <message>
        <source>Your picks did not load</source>
        <translation>Propozycji nie wczytano</translation>
    </message>
</context>
<context>
    <name>HomeRest</name>
    <message>
        <source>No credit right now</source>
        <translation>Obecnie brak środków</translation>
    </message>
    <message>
        <source>Your credit did not load</source>
        <translation>Środków nie wczytano</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Dostępne środki</translation>
    </message>
    <message>
        <source>Your details and agreements</source>
        <translation>Państwa dane i zgody</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>Nie ma jeszcze zakupów</translation>
    </message>
    <message>
        <source>Your purchases did not load</source>
        <translation>Zakupów nie wczytano</translation>
    </message>
    <message>
        <source>Your last purchases</source>
        <translation>Ostatnie zakupy</translation>
    </message>
    <message>
        <source>No stamp cards right now</source>
        <translation>Obecnie brak kart na pieczątki</translation>
    </message>
    <message>
        <source>Your stamp cards did not load</source>
        <translation>Kart na pieczątki nie wczytano</translation>
    </message>
    <message>
        <source>Your stamp cards</source>
        <translation>Karty na pieczątki</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
    <message>
        <source>Can be used in this store</source>
        <translation>Do wykorzystania w tym sklepie</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nie, wróć</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Bezterminowo</translation>
    </message>
    <message>
        <source>Every day from {start} to {end}</source>
        <translation>Codziennie od {start} do {end}</translation>
    </message>
    <message>
        <source>Yes, use it now</source>
        <translation>Tak, wykorzystaj teraz</translation>
    </message>
    <message>
        <source>Yes, undo it</source>
        <translation>Tak, cofnij</translation>
    </message>
    <message>
        <source>Yes, exchange</source>
        <translation>Tak, wymień</translation>
    </message>
    <message>
        <source>Use this voucher now? Please do so only with our staff present: it is used up then and cannot be given back.</source>
        <translation>Wykorzystać kupon teraz? Prosimy tylko przy obsłudze: wykorzystanego kuponu nie można zwrócić.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Dziś ostatni dzień</translation>
    </message>
    <message>
        <source>Cannot be used in this store</source>
        <translation>W tym sklepie nie można go wykorzystać</translation>
    </message>
    <message>
        <source>Our staff can tell you where it can be used</source>
        <translation>Obsługa powie, gdzie można go wykorzystać</translation>
    </message>
    <message>
        <source>{stores} and {count} more</source>
        <translation>{stores} i inne ({count})</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Its code shows when you show the code in our app</source>
        <translation>Kod kuponu pojawi się po pokazaniu kodu z naszej aplikacji</translation>
    </message>
    <message>
        <source>Also in: {stores}</source>
        <translation>Także tutaj: {stores}</translation>
    </message>
    <message>
        <source>Give this voucher up and get {points} back?</source>
        <translation>Oddać kupon i odzyskać {points}?</translation>
    </message>
    <message>
        <source>Exchange {points} for this?
You have {balance}.</source>
        <translation>Wymienić {points}?
Na koncie: {balance}.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Ważne do {day}</translation>
    </message>
    <message>
        <source>Please ask for it at the till by its name</source>
        <translation>Prosimy podać jego nazwę przy kasie</translation>
    </message>
    <message>
        <source>Exchange {points}</source>
        <translation>Wymień {points}</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>jeszcze {points}</translation>
    </message>
    <message>
        <source>To exchange points here, show the code in our app instead of the card</source>
        <translation>Aby wymienić tu punkty, prosimy zamiast karty pokazać kod z naszej aplikacji</translation>
    </message>
    <message>
        <source>Please ask for it at the till</source>
        <translation>Prosimy zapytać przy kasie</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Wykorzystaj teraz</translation>
    </message>
    <message>
        <source>Can be used in: {stores}</source>
        <translation>Można wykorzystać tutaj: {stores}</translation>
    </message>
    <message>
        <source>Costs {points}</source>
        <translation>Kosztuje {points}</translation>
    </message>
</context>
<context>
    <name>HomeSheetHeader</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Good day</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>in other stores only</source>
        <translation>tylko w innych sklepach</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stan na {time}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>dziś ostatni dzień</translation>
    </message>
    <message>
        <source>daily {start} to {end}</source>
        <translation>codziennie od {start} do {end}</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>jeszcze {points}</translation>
    </message>
    <message>
        <source>{points} to use by {day}</source>
        <translation>{points} tylko do {day}</translation>
    </message>
    <message>
        <source>to {status}</source>
        <translation>cel: {status}</translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>jeszcze {amount}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>ważne do {day}</translation>
    </message>
    <message>
        <source>{collected} of {needed}</source>
        <translation>{collected} z {needed}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>wartość: {money}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Czy są Państwo jeszcze tutaj?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we will clear the screen to protect your data.</source>
        <translation>
            <numerusform>Za %n sekundę wyczyścimy ekran, aby chronić Państwa dane.</numerusform>
            <numerusform>Za %n sekundy wyczyścimy ekran, aby chronić Państwa dane.</numerusform>
            <numerusform>Za %n sekund wyczyścimy ekran, aby chronić Państwa dane.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jeszcze tu jestem</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>space</source>
        <translation>spacja</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Wielka litera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Więcej liter</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cyfry i znaki</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Wróć do liter</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>LanguagePill</name>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>LaterStages</name>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Show your card or phone, or touch the screen</source>
        <translation>Proszę pokazać kartę lub telefon albo dotknąć ekranu</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Prosimy dotknąć ekranu</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>We cannot tell whether the code was sent, and it would not work. Please ask for a new one.</source>
        <translation>Nie wiadomo, czy kod wysłano, a i tak by nie zadziałał. Prosimy zamówić nowy.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right; only the newest counts. %n more try(ies) before you need another.</source>
        <translation>
            <numerusform>Kod się nie zgadza; liczy się tylko najnowszy. Została %n próba.</numerusform>
            <numerusform>Kod się nie zgadza; liczy się tylko najnowszy. Zostały %n próby.</numerusform>
            <numerusform>Kod się nie zgadza; liczy się tylko najnowszy. Zostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more codes can be sent today. Please show your card, or ask our staff.</source>
        <translation>Dziś nie możemy wysłać więcej kodów. Prosimy pokazać kartę lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Wyślij nowy kod</translation>
    </message>
    <message>
        <source>No more codes today</source>
        <translation>Dziś już bez nowych kodów</translation>
    </message>
    <message>
        <source>We found no account with this e-mail</source>
        <translation>Nie znaleźliśmy konta z tym e-mailem</translation>
    </message>
    <message>
        <source>We found no account with this number</source>
        <translation>Nie znaleźliśmy konta z tym numerem</translation>
    </message>
    <message>
        <source>Perhaps you gave us another one. You can sign up now, or ask our staff.</source>
        <translation>Może mamy inne dane. Można się teraz zarejestrować lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>Please check the e-mail address</source>
        <translation>Prosimy sprawdzić adres e-mail</translation>
    </message>
    <message>
        <source>Please check the phone number</source>
        <translation>Prosimy sprawdzić numer telefonu</translation>
    </message>
    <message>
        <source>Please enter a mobile number; only those get text messages.</source>
        <translation>Prosimy podać numer komórkowy; tylko tam wysyłamy SMS-y.</translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n second(s).</source>
        <translation>
            <numerusform>Kolejny kod można wysłać za %n sekundę.</numerusform>
            <numerusform>Kolejny kod można wysłać za %n sekundy.</numerusform>
            <numerusform>Kolejny kod można wysłać za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n minute(s).</source>
        <translation>
            <numerusform>Kolejny kod można wysłać za %n minutę.</numerusform>
            <numerusform>Kolejny kod można wysłać za %n minuty.</numerusform>
            <numerusform>Kolejny kod można wysłać za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was wrong five times. Please ask for a new code.</source>
        <translation>Pięć razy błędnie. Prosimy zamówić nowy kod.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for a new one.</source>
        <translation>Ten kod jest za stary. Prosimy zamówić nowy.</translation>
    </message>
    <message>
        <source>The code could not be checked. Please ask for a new one.</source>
        <translation>Kodu nie udało się sprawdzić. Prosimy zamówić nowy.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <translation>
            <numerusform>Nowy kod za %n sekundę</numerusform>
            <numerusform>Nowy kod za %n sekundy</numerusform>
            <numerusform>Nowy kod za %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New code in %n minute(s)</source>
        <translation>
            <numerusform>Nowy kod za %n minutę</numerusform>
            <numerusform>Nowy kod za %n minuty</numerusform>
            <numerusform>Nowy kod za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>We have sent you an e-mail with a code: {address}</source>
        <translation>Wysłaliśmy e-mail z kodem: {address}</translation>
    </message>
    <message>
        <source>We have sent you a text message with a code: {number}</source>
        <translation>Wysłaliśmy SMS z kodem: {number}</translation>
    </message>
    <message>
        <source>We can only text numbers that begin with {prefixes}.</source>
        <translation>SMS-y wysyłamy tylko na numery zaczynające się od {prefixes}.</translation>
    </message>
    <message>
        <source>We cannot look right now</source>
        <translation>Nie możemy teraz tego sprawdzić</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. Please try again in a moment.</source>
        <translation>System lojalnościowy nie odpowiada. Prosimy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś się nie udało</translation>
    </message>
    <message>
        <source>Please start again, or ask our staff.</source>
        <translation>Prosimy zacząć od nowa lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>This is not one of our codes</source>
        <translation>Nie znamy tego kodu</translation>
    </message>
    <message>
        <source>Please show your loyalty card, or the code in our app.</source>
        <translation>Prosimy pokazać kartę lojalnościową lub kod z naszej aplikacji.</translation>
    </message>
    <message>
        <source>This is a voucher</source>
        <translation>To jest kupon</translation>
    </message>
    <message>
        <source>Please show it at the till. Here you can show your card or app.</source>
        <translation>Prosimy pokazać go przy kasie. Tutaj można pokazać kartę lub aplikację.</translation>
    </message>
    <message>
        <source>It is very busy right now</source>
        <translation>Teraz jest duży ruch</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Prosimy spróbować za chwilę.</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Ten kod jest już nieważny</translation>
    </message>
    <message>
        <source>Please show a new code in the app on your phone.</source>
        <translation>Prosimy wyświetlić nowy kod w aplikacji na telefonie.</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>Ta karta tutaj nie działa</translation>
    </message>
    <message>
        <source>Please try again, or ask our staff.</source>
        <translation>Prosimy spróbować ponownie lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Ta karta jest nowa</translation>
    </message>
    <message>
        <source>Sign up first; our staff will then add the card to your account.</source>
        <translation>Prosimy najpierw się zarejestrować; obsługa doda potem kartę do konta.</translation>
    </message>
    <message>
        <source>We are not sure whose card this is</source>
        <translation>Nie mamy pewności, czyja to karta</translation>
    </message>
    <message>
        <source>Please ask our staff; they can sort it out.</source>
        <translation>Prosimy zapytać obsługę; pomoże to wyjaśnić.</translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n second(s).</source>
        <translation>
            <numerusform>Prosimy pokazać kartę ponownie za %n sekundę.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n sekundy.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n minute(s).</source>
        <translation>
            <numerusform>Prosimy pokazać kartę ponownie za %n minutę.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n minuty.</numerusform>
            <numerusform>Prosimy pokazać kartę ponownie za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Zarejestruj się</translation>
    </message>
    <message>
        <source>That was too fast to count. Please type more slowly, or touch the digits.</source>
        <translation>To było za szybko i się nie liczy. Prosimy pisać wolniej lub dotykać cyfr.</translation>
    </message>
    <message>
        <source>The keyboard does not work here. Please touch the digits.</source>
        <translation>Klawiatura tu nie działa. Prosimy dotykać cyfr.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more try(ies) before the pad locks.</source>
        <translation>
            <numerusform>Błędny PIN. Jeszcze %n próba, potem blokada.</numerusform>
            <numerusform>Błędny PIN. Jeszcze %n próby, potem blokada.</numerusform>
            <numerusform>Błędny PIN. Jeszcze %n prób, potem blokada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked right now. The log says why.</source>
        <translation>PIN-u nie można teraz sprawdzić. Powód jest w dzienniku.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Za dużo błędnych PIN-ów. Kolejna próba za %n sekundę.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Kolejna próba za %n sekundy.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Kolejna próba za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Za dużo błędnych PIN-ów. Kolejna próba za %n minutę.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Kolejna próba za %n minuty.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Kolejna próba za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>We send it as soon as our loyalty system answers again. Please do not sign up a second time.</source>
        <translation>Wyślemy ją, gdy system lojalnościowy znów odpowie. Prosimy nie rejestrować się drugi raz.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your sign-up safely, so nothing was sent. Please ask our staff.</source>
        <translation>Kiosk nie może bezpiecznie przechować rejestracji, więc nic nie wysłano. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. You can still sign up: we keep it safely and send it later. Points and a card have to wait until then.</source>
        <translation>System lojalnościowy nie odpowiada. Mimo to można się zarejestrować: bezpiecznie przechowamy dane i wyślemy je później. Punkty i karta muszą do tego czasu zaczekać.</translation>
    </message>
    <message>
        <source>Nobody can sign up without the agreements, and our loyalty system does not answer.</source>
        <translation>Bez zgód nie można się zarejestrować, a system lojalnościowy nie odpowiada.</translation>
    </message>
    <message>
        <source>This question did not load, because our loyalty system does not answer.</source>
        <translation>Pytania nie wczytano, ponieważ system lojalnościowy nie odpowiada.</translation>
    </message>
    <message>
        <source>We cannot take more sign-ups right now. Please try again later, or ask our staff.</source>
        <translation>Nie możemy teraz przyjąć kolejnych rejestracji. Prosimy spróbować później lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>This sign-up was not accepted. Please ask our staff.</source>
        <translation>Rejestracja nie została przyjęta. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>Welcome, your account is ready</source>
        <translation>Witamy, konto jest gotowe</translation>
    </message>
    <message>
        <source>Points count from your next purchase. Our staff will gladly give you a card.</source>
        <translation>Punkty liczą się od następnych zakupów. Kartę chętnie wyda obsługa.</translation>
    </message>
    <message>
        <source>Your sign-up is not confirmed yet</source>
        <translation>Rejestracja nie jest jeszcze potwierdzona</translation>
    </message>
    <message>
        <source>We sent it and keep looking for the answer. Please do not sign up again; our staff can check in a few minutes.</source>
        <translation>Wysłaliśmy ją i czekamy na odpowiedź. Prosimy nie rejestrować się ponownie; obsługa sprawdzi to za kilka minut.</translation>
    </message>
    <message>
        <source>Your sign-up is safely kept</source>
        <translation>Rejestracja jest bezpiecznie przechowana</translation>
    </message>
    <message>
        <source>Our staff have to put something right before we can send it. Please tell them, and do not sign up a second time. Until then there are no points and no card.</source>
        <translation>Zanim ją wyślemy, obsługa musi coś naprawić. Prosimy jej o tym powiedzieć i nie rejestrować się drugi raz. Do tego czasu nie ma punktów ani karty.</translation>
    </message>
    <message>
        <source>We cannot take sign-ups right now</source>
        <translation>Nie można się teraz zarejestrować</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your details safely at the moment. Please ask our staff.</source>
        <translation>Kiosk nie może teraz bezpiecznie przechować danych. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>You cannot sign up here yet</source>
        <translation>Nie można się tu jeszcze zarejestrować</translation>
    </message>
    <message>
        <source>We are still connecting to our loyalty system. The form opens by itself once we are through; our staff can help, too.</source>
        <translation>Trwa łączenie z systemem lojalnościowym. Gdy tylko się połączymy, formularz otworzy się sam; pomoże też obsługa.</translation>
    </message>
    <message>
        <source>You cannot sign up here right now</source>
        <translation>Nie można się tu teraz zarejestrować</translation>
    </message>
    <message>
        <source>Something has to be put right on our side first. Please ask our staff.</source>
        <translation>Najpierw musimy coś u siebie poprawić. Prosimy zapytać obsługę.</translation>
    </message>
    <message>
        <source>Please come back with a parent, or ask our staff. We have kept nothing that you typed.</source>
        <translation>Prosimy przyjść z rodzicem lub zapytać obsługę. Niczego z wpisanych danych nie zachowaliśmy.</translation>
    </message>
    <message>
        <source>The agreements did not load. Without them nobody can sign up.</source>
        <translation>Zgód nie wczytano. Bez nich nie można się zarejestrować.</translation>
    </message>
    <message>
        <source>This question did not load. Please try again, or ask our staff.</source>
        <translation>Pytania nie wczytano. Prosimy spróbować ponownie lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Until then there are no points and no card; our staff can help.</source>
        <translation>Do tego czasu nie ma punktów ani karty; pomoże obsługa.</translation>
    </message>
    <message>
        <source>You will get an e-mail once your account is ready; a card has to wait until then.</source>
        <translation>Gdy konto będzie gotowe, wyślemy e-mail; karta musi do tego czasu zaczekać.</translation>
    </message>
    <message>
        <source>You will get a text message once your account is ready; a card has to wait until then.</source>
        <translation>Gdy konto będzie gotowe, wyślemy SMS; karta musi do tego czasu zaczekać.</translation>
    </message>
    <message>
        <source>Membership needs the agreements marked as necessary</source>
        <translation>Członkostwo wymaga zgód oznaczonych jako wymagane</translation>
    </message>
    <message>
        <source>Please check the date: day, month and year</source>
        <translation>Prosimy sprawdzić datę: dzień, miesiąc i rok</translation>
    </message>
    <message>
        <source>Please check the postcode</source>
        <translation>Prosimy sprawdzić kod pocztowy</translation>
    </message>
    <message>
        <source>We do not know this code. Please check it, or go on without it.</source>
        <translation>Nie znamy tego kodu. Prosimy go sprawdzić lub przejść dalej bez niego.</translation>
    </message>
    <message>
        <source>The password still lacks something</source>
        <translation>Hasłu jeszcze czegoś brakuje</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Please choose another one.</source>
        <translation>To hasło łatwo odgadnąć. Prosimy wybrać inne.</translation>
    </message>
    <message>
        <source>Please answer this</source>
        <translation>Prosimy odpowiedzieć</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already. Please show your card or app.</source>
        <translation>Konto z tym e-mailem już istnieje. Prosimy pokazać kartę lub aplikację.</translation>
    </message>
    <message>
        <source>There is an account with this phone already. Please show your card or app.</source>
        <translation>Konto z tym telefonem już istnieje. Prosimy pokazać kartę lub aplikację.</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Prosimy wypełnić to pole</translation>
    </message>
    <message>
        <source>Please check this, it does not look right</source>
        <translation>Prosimy sprawdzić, coś się tu nie zgadza</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Tego nie można tu użyć</translation>
    </message>
    <message>
        <source>There is an account with this already</source>
        <translation>Konto z tymi danymi już istnieje</translation>
    </message>
    <message>
        <source>Please ask our staff about this account</source>
        <translation>O to konto prosimy zapytać obsługę</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>Tych danych nie przyjęto</translation>
    </message>
    <message>
        <source>You can sign up on your own from the age of {years}</source>
        <translation>Samodzielnie można się rejestrować od {years} lat</translation>
    </message>
    <message>
        <source>This is not one of our card numbers. Please check it.</source>
        <translation>Nasze karty nie mają takiego numeru. Prosimy go sprawdzić.</translation>
    </message>
    <message>
        <source>We cannot show an account with this number and birth date. Please check both, or ask our staff.</source>
        <translation>Z tym numerem i datą urodzenia nie możemy pokazać konta. Prosimy sprawdzić jedno i drugie lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>Too many tries for today. Please show your card, or ask our staff.</source>
        <translation>Za dużo prób jak na dziś. Prosimy pokazać kartę lub zapytać obsługę.</translation>
    </message>
    <message>
        <source>It is very busy right now. Please try again shortly.</source>
        <translation>Teraz jest duży ruch. Prosimy spróbować za chwilę.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n second(s).</source>
        <translation>
            <numerusform>Za dużo prób. Prosimy spróbować za %n sekundę.</numerusform>
            <numerusform>Za dużo prób. Prosimy spróbować za %n sekundy.</numerusform>
            <numerusform>Za dużo prób. Prosimy spróbować za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Za dużo prób. Prosimy spróbować za %n minutę.</numerusform>
            <numerusform>Za dużo prób. Prosimy spróbować za %n minuty.</numerusform>
            <numerusform>Za dużo prób. Prosimy spróbować za %n minut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedPill</name>
    <message>
        <source>%1: there</source>
        <translation>%1: spełnione</translation>
    </message>
    <message>
        <source>%1: still missing</source>
        <translation>%1: jeszcze brakuje</translation>
    </message>
</context>
<context>
    <name>NewCardActions</name>
    <message>
        <source>It is my card: show my account</source>
        <translation>To moja karta: pokaż konto</translation>
    </message>
    <message>
        <source>Give me a card number</source>
        <translation>Chcę numer karty</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Karta na telefon</translation>
    </message>
    <message>
        <source>No card now</source>
        <translation>Na razie bez karty</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>NewCardScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation>Konto jest gotowe</translation>
    </message>
    <message>
        <source>New card here</source>
        <translation>Nowa karta tutaj</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>For our staff: %1</source>
        <translation>Dla obsługi: %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Key of the PIN pad</source>
        <translation>Klawisz do wpisania PIN-u</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Potwierdź</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>It tries again by itself. To try at once, our staff may switch it off and on.</source>
        <translation>Spróbuje ponownie sam. Obsługa może go wyłączyć i włączyć, wtedy spróbuje od razu.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Nieczynne</translation>
    </message>
    <message>
        <source>For our staff: {reference}</source>
        <translation>Dla obsługi: {reference}</translation>
    </message>
    <message>
        <source>Our staff will gladly help you.</source>
        <translation>Nasza obsługa chętnie pomoże.</translation>
    </message>
    <message>
        <source>We are sorry, this kiosk is taking a break.</source>
        <translation>Przepraszamy, kiosk ma chwilową przerwę.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>For our staff</source>
        <translation>Dla obsługi</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Proszę wpisać PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Expiry did not load</source>
        <translation>Ważności nie wczytano</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Spróbuj ponownie: %1</translation>
    </message>
    <message>
        <source>points that expire</source>
        <translation>ważność punktów</translation>
    </message>
</context>
<context>
    <name>PointsFacts</name>
    <message>
        <source>Your points</source>
        <translation>Państwa punkty</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Spróbuj ponownie: %1</translation>
    </message>
    <message>
        <source>Your points did not load</source>
        <translation>Punktów nie wczytano</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We use what you enter when you sign up to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>Danych podanych przy rejestracji używamy do prowadzenia konta, punktów i kuponów. Reklamy wysyłamy tylko po zaznaczeniu tego pola przez Państwa; członkostwo działa i bez tego.</translation>
    </message>
    <message>
        <source>We use your name and your e-mail or phone to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>Imienia i e-maila lub telefonu używamy do prowadzenia konta, punktów i kuponów. Reklamy wysyłamy tylko po zaznaczeniu tego pola przez Państwa; członkostwo działa i bez tego.</translation>
    </message>
    <message>
        <source>The camera is there only to read codes. Its pictures are never stored and never sent anywhere.</source>
        <translation>Kamera służy tylko do czytania kodów. Obrazy nigdy nie są zapisywane ani nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>When you leave, everything on this screen is wiped. You can change or withdraw an agreement at any time in the app or with our staff.</source>
        <translation>Po zakończeniu wszystko na tym ekranie jest usuwane. Zgodę można w każdej chwili zmienić lub wycofać w aplikacji albo u obsługi.</translation>
    </message>
    <message>
        <source>Your data are processed by the company that runs this loyalty programme.</source>
        <translation>Państwa dane przetwarza firma prowadząca ten program lojalnościowy.</translation>
    </message>
    <message>
        <source>Your data are processed by {who}, who runs this loyalty programme.</source>
        <translation>Państwa dane przetwarza {who}, prowadzący ten program lojalnościowy.</translation>
    </message>
    <message>
        <source>Please sign up on your own only from the age of {years}.</source>
        <translation>Samodzielnie prosimy rejestrować się dopiero od {years} lat.</translation>
    </message>
    <message>
        <source>Questions about your data: {contact}</source>
        <translation>Pytania o dane osobowe: {contact}</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>Your last purchases</source>
        <translation>Ostatnie zakupy</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>Redemption</name>
    <message>
        <source>It is yours. Show this code at the till.</source>
        <translation>Kupon należy do Państwa. Prosimy pokazać ten kod przy kasie.</translation>
    </message>
    <message>
        <source>It is yours. You will find it among your vouchers.</source>
        <translation>Kupon należy do Państwa. Jest wśród kuponów.</translation>
    </message>
    <message>
        <source>We could not find out whether it worked. Please do not try again yet; your points and vouchers will show it in a few minutes.</source>
        <translation>Nie udało się ustalić, czy się powiodło. Prosimy na razie nie próbować ponownie; za kilka minut będzie to widać na punktach i kuponach.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was done. Please try again in a moment.</source>
        <translation>System lojalnościowy nie odpowiada, nic nie zrobiono. Prosimy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Used just now. Please show this to our staff.</source>
        <translation>Wykorzystano przed chwilą. Prosimy pokazać to obsłudze.</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was done. Please try again shortly.</source>
        <translation>Teraz jest duży ruch, nic nie zrobiono. Prosimy spróbować za chwilę.</translation>
    </message>
    <message>
        <source>Used at {time}. Please show this to our staff.</source>
        <translation>Wykorzystano o {time}. Prosimy pokazać to obsłudze.</translation>
    </message>
    <message>
        <source>Undone. You have {points} back.</source>
        <translation>Cofnięto. Zwrot na konto: {points}.</translation>
    </message>
    <message>
        <source>You no longer have enough points for this.</source>
        <translation>Punktów już na to nie wystarczy.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Ten kupon już wykorzystano.</translation>
    </message>
    <message>
        <source>This voucher is not valid any more.</source>
        <translation>Ten kupon jest już nieważny.</translation>
    </message>
    <message>
        <source>This voucher cannot be used at this time.</source>
        <translation>Tego kuponu nie można teraz wykorzystać.</translation>
    </message>
    <message>
        <source>This voucher cannot be used in this store.</source>
        <translation>Tego kuponu nie można wykorzystać w tym sklepie.</translation>
    </message>
    <message>
        <source>This is not possible right now. Please ask our staff.</source>
        <translation>To teraz niemożliwe. Prosimy zapytać obsługę.</translation>
    </message>
</context>
<context>
    <name>RewardTile</name>
    <message>
        <source>You have enough points</source>
        <translation>Punktów wystarczy</translation>
    </message>
</context>
<context>
    <name>ScanTester</name>
    <message>
        <source>(refused)</source>
        <translation>(odrzucono)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>pasuje</translation>
    </message>
    <message>
        <source>{pass_name}, {milliseconds} ms</source>
        <translation>{pass_name}, {milliseconds} ms</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numer karty</translation>
    </message>
    <message>
        <source>One-time code of the app</source>
        <translation>Jednorazowy kod aplikacji</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>Kod obsługi</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Żadna reguła nie pasuje</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Pusty</translation>
    </message>
    <message>
        <source>Refused: too long</source>
        <translation>Odrzucono: za długi</translation>
    </message>
    <message>
        <source>Refused: characters that do not belong in a code</source>
        <translation>Odrzucono: znaki, które nie należą do kodu</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Cyfra kontrolna jest błędna</translation>
    </message>
    <message>
        <source>holds no one-time code</source>
        <translation>nie zawiera kodu jednorazowego</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>nie jest adresem internetowym</translation>
    </message>
    <message>
        <source>the web address is not one of those allowed</source>
        <translation>adres internetowy nie jest dozwolony</translation>
    </message>
    <message>
        <source>the value in it is refused</source>
        <translation>wartość w nim jest odrzucona</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>nie pasuje do wzorca</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>cyfra kontrolna jest błędna</translation>
    </message>
    <message>
        <source>wants {wanted} characters, this has {count}</source>
        <translation>wymaga {wanted} znaków, tu jest ich {count}</translation>
    </message>
    <message>
        <source>is for {kinds} only</source>
        <translation>tylko dla {kinds}</translation>
    </message>
    <message>
        <source>does not start with {prefix}</source>
        <translation>nie zaczyna się od {prefix}</translation>
    </message>
    <message>
        <source>the web address does not hold one {name}</source>
        <translation>adres internetowy nie zawiera jednego {name}</translation>
    </message>
    <message>
        <source>holds no GS1 data with {identifiers}</source>
        <translation>nie zawiera danych GS1 z {identifiers}</translation>
    </message>
    <message>
        <source>by the rule {name}</source>
        <translation>według reguły {name}</translation>
    </message>
</context>
<context>
    <name>ScanTesterPage</name>
    <message>
        <source>Hold up a card or phone, or use the scanner.</source>
        <translation>Przyłóż kartę lub telefon albo użyj skanera.</translation>
    </message>
    <message>
        <source>Code rules, in their order</source>
        <translation>Reguły kodów w ich kolejności</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Przedtem</translation>
    </message>
</context>
<context>
    <name>ScannerSetup</name>
    <message>
        <source>Cards have to be held very near. A camera with more pixels or a near focus helps.</source>
        <translation>Karty trzeba trzymać bardzo blisko. Pomoże kamera o większej rozdzielczości lub z bliską ostrością.</translation>
    </message>
    <message>
        <source>Narrowest bar read so far</source>
        <translation>Najwęższy dotąd odczytany pasek</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Nie udało się zapisać: czy dysk nie jest pełny lub chroniony przed zapisem?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Zapisano. Kiosk użyje tego od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>That was another code. Please scan one of these.</source>
        <translation>To był inny kod. Zeskanuj jeden z tych.</translation>
    </message>
    <message>
        <source>This scanner works</source>
        <translation>Ten skaner działa</translation>
    </message>
    <message>
        <source>Everything that has to be set has been found out.</source>
        <translation>Udało się ustalić wszystko, co trzeba ustawić.</translation>
    </message>
    <message>
        <source>The picture is not sharp: clean the lens, and focus it to a hand&apos;s width.</source>
        <translation>Obraz jest nieostry: wyczyść obiektyw i ustaw ostrość na szerokość dłoni.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>This scanner types too slowly</source>
        <translation>Ten skaner pisze za wolno</translation>
    </message>
    <message>
        <source>It cannot be told from a person. Set its delay between characters to none, by its manual, and start again.</source>
        <translation>Nie można go odróżnić od człowieka. Według instrukcji skanera wyłącz przerwę między znakami i zacznij od nowa.</translation>
    </message>
    <message>
        <source>There is too little light: add a lamp above the place of the card.</source>
        <translation>Jest za mało światła: dodaj lampę nad miejscem na kartę.</translation>
    </message>
    <message>
        <source>There is too much light: turn the camera away from the lamp.</source>
        <translation>Jest za dużo światła: odwróć kamerę od lampy.</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} pikseli</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Światło</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>Reach for a card</source>
        <translation>Zasięg dla karty</translation>
    </message>
    <message>
        <source>Narrowest bar that was read</source>
        <translation>Najwęższy odczytany pasek</translation>
    </message>
    <message>
        <source>as this computer&apos;s keyboard types</source>
        <translation>jak pisze klawiatura tego komputera</translation>
    </message>
    <message>
        <source>by places on a US keyboard</source>
        <translation>według miejsc na klawiaturze amerykańskiej</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Przed każdym kodem</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Po każdym kodzie</translation>
    </message>
    <message>
        <source>Says the kind of code</source>
        <translation>Podaje rodzaj kodu</translation>
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
        <translation>czeska</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>słowacka</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecka</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polska</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>angielska (USA)</translation>
    </message>
    <message>
        <source>Scan one of these codes</source>
        <translation>Zeskanuj jeden z tych kodów</translation>
    </message>
    <message>
        <source>With the scanner: from the screen or from paper. With the camera: hold up the printed sheet, or a photograph of this screen.</source>
        <translation>Skanerem: z ekranu lub z papieru. Kamerą: przyłóż wydrukowany arkusz lub zdjęcie tego ekranu.</translation>
    </message>
    <message>
        <source>The camera reads it</source>
        <translation>Kamera go czyta</translation>
    </message>
    <message>
        <source>Now move the code slowly away until it is not read any more.</source>
        <translation>Teraz powoli odsuwaj kod, aż przestanie być czytany.</translation>
    </message>
    <message>
        <source>The sheet to print is in {file}</source>
        <translation>Arkusz do druku jest w pliku {file}</translation>
    </message>
    <message>
        <source>This camera is good enough</source>
        <translation>Ta kamera wystarczy</translation>
    </message>
    <message>
        <source>This camera is just good enough</source>
        <translation>Ta kamera ledwie wystarczy</translation>
    </message>
    <message>
        <source>This camera is not good enough here</source>
        <translation>Ta kamera tu nie wystarczy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Keys are read</source>
        <translation>Klawisze są czytane</translation>
    </message>
    <message>
        <source>Keyboard of this computer</source>
        <translation>Klawiatura tego komputera</translation>
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
        <translation>Czas między klawiszami</translation>
    </message>
    <message>
        <source>about {cm} cm</source>
        <translation>około {cm} cm</translation>
    </message>
    <message>
        <source>Cards are read up to about {cm} cm away.</source>
        <translation>Karty są czytane z odległości do około {cm} cm.</translation>
    </message>
    <message>
        <source>yes ({aim_id})</source>
        <translation>tak ({aim_id})</translation>
    </message>
</context>
<context>
    <name>ScannerSetupPage</name>
    <message>
        <source>Save the codes as a sheet to print</source>
        <translation>Zapisz kody jako arkusz do druku</translation>
    </message>
    <message>
        <source>That is far enough</source>
        <translation>To już wystarczająco daleko</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>Skaner, który pisze jak klawiatura</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>Skaner na porcie szeregowym</translation>
    </message>
    <message>
        <source>No camera there, or another program uses it</source>
        <translation>Nie ma kamery lub używa jej inny program</translation>
    </message>
    <message>
        <source>The camera stopped: check its cable</source>
        <translation>Kamera się zatrzymała: sprawdź kabel</translation>
    </message>
    <message>
        <source>The camera does not answer: unplug it and plug it in again</source>
        <translation>Kamera nie odpowiada: odłącz ją i podłącz ponownie</translation>
    </message>
    <message>
        <source>The camera repeats one picture</source>
        <translation>Kamera powtarza jeden obraz</translation>
    </message>
    <message>
        <source>The picture is black: is the lens covered?</source>
        <translation>Obraz jest czarny: czy obiektyw nie jest zasłonięty?</translation>
    </message>
    <message>
        <source>The video file has ended</source>
        <translation>Plik wideo się skończył</translation>
    </message>
    <message>
        <source>The reading program failed and is started again</source>
        <translation>Program czytający zawiódł i uruchamia się ponownie</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>just enough</source>
        <translation>ledwie wystarcza</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nie wystarcza</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>Scanning</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Scan any code to see how the kiosk understands it. Customers cannot be looked up here.</source>
        <translation>Zeskanuj dowolny kod, aby zobaczyć, jak kiosk go rozumie. Klientów nie można tu wyszukać.</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Oczekujące rejestracje</translation>
    </message>
    <message>
        <source>Try codes out</source>
        <translation>Wypróbuj kody</translation>
    </message>
    <message>
        <source>What was read, and which code rule gave it its meaning</source>
        <translation>Co odczytano i która reguła nadała temu znaczenie</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose it, turn its picture, see how good it is</source>
        <translation>Wybór, obrót obrazu, jakość</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Skonfiguruj skaner</translation>
    </message>
    <message>
        <source>One code tells everything: keyboard, prefix, ending, or how far a camera reads</source>
        <translation>Jeden kod mówi wszystko: klawiatura, prefiks, zakończenie lub zasięg kamery</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zamknij kiosk</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Calibration codes of the loyalty kiosk</source>
        <translation>Kody kalibracyjne kiosku lojalnościowego</translation>
    </message>
    <message>
        <source>Print in real size (100 %) on matt paper.</source>
        <translation>Drukuj w rzeczywistym rozmiarze (100%) na matowym papierze.</translation>
    </message>
</context>
<context>
    <name>SignUpCard</name>
    <message>
        <source>Did you enter it in the loyalty system? Its data are then erased here for good.</source>
        <translation>Czy wpisano ją do systemu lojalnościowego? Jej dane zostaną tu wtedy trwale usunięte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Wpisano ręcznie</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Tak, usuń</translation>
    </message>
</context>
<context>
    <name>SignUpQuestion</name>
    <message>
        <source>What is your first name?</source>
        <translation>Proszę podać imię</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>Proszę podać nazwisko</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Proszę podać datę urodzenia</translation>
    </message>
    <message>
        <source>In which language shall we write to you?</source>
        <translation>W jakim języku mamy do Państwa pisać?</translation>
    </message>
    <message>
        <source>What is your postcode?</source>
        <translation>Proszę podać kod pocztowy</translation>
    </message>
    <message>
        <source>Did a friend give you a code?</source>
        <translation>Czy mają Państwo kod polecający?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Proszę wybrać hasło</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation>Co Państwa interesuje?</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>Tak będziemy Państwa witać.</translation>
    </message>
    <message>
        <source>Two digits for the day and the month, four for the year.</source>
        <translation>Dzień i miesiąc dwiema cyframi, rok czterema.</translation>
    </message>
    <message>
        <source>The postcode is enough; we do not ask for your address.</source>
        <translation>Wystarczy kod pocztowy; o adres nie pytamy.</translation>
    </message>
    <message>
        <source>Type it as it is written.</source>
        <translation>Proszę wpisać go tak, jak jest zapisany.</translation>
    </message>
    <message>
        <source>You sign in with it in our app and on our web.</source>
        <translation>Służy do logowania w naszej aplikacji i na stronie.</translation>
    </message>
    <message>
        <source>Choose as many as you want.</source>
        <translation>Można wybrać dowolną liczbę.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Co najmniej %n znak</numerusform>
            <numerusform>Co najmniej %n znaki</numerusform>
            <numerusform>Co najmniej %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Cyfra</translation>
    </message>
    <message>
        <source>A capital letter</source>
        <translation>Wielka litera</translation>
    </message>
    <message>
        <source>A small letter</source>
        <translation>Mała litera</translation>
    </message>
    <message>
        <source>A sign such as ! or ?</source>
        <translation>Znak taki jak ! lub ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
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
            <numerusform>System lojalnościowy nie przyjął jej od %n dnia. Kiosk próbuje dalej; prosimy ustalić dlaczego.</numerusform>
            <numerusform>System lojalnościowy nie przyjął jej od %n dni. Kiosk próbuje dalej; prosimy ustalić dlaczego.</numerusform>
            <numerusform>System lojalnościowy nie przyjął jej od %n dni. Kiosk próbuje dalej; prosimy ustalić dlaczego.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <comment>a day without its year</comment>
        <translation>{day}.{month}</translation>
    </message>
    <message>
        <source>{day}/{month}/{year}</source>
        <comment>a day with its year</comment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>The customer is still there</source>
        <translation>Klient jest jeszcze przy kiosku</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Sent, no answer yet: the kiosk checks whether it arrived</source>
        <translation>Wysłano, bez odpowiedzi: kiosk sprawdza, czy dotarła</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymaga działania</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Made by a newer version of this program; only that one can send it</source>
        <translation>Z nowszej wersji programu, tylko ona może ją wysłać</translation>
    </message>
    <message>
        <source>A customer with this e-mail or phone exists already</source>
        <translation>Klient z tym e-mailem lub telefonem już istnieje</translation>
    </message>
    <message>
        <source>The loyalty system does not accept what was typed</source>
        <translation>System lojalnościowy nie przyjmuje wpisanych danych</translation>
    </message>
    <message>
        <source>It may have arrived: look for the customer first</source>
        <translation>Mogła dotrzeć: najpierw wyszukaj klienta</translation>
    </message>
    <message>
        <source>It cannot be read: its key is lost, or it was damaged</source>
        <translation>Nie można jej odczytać: brakuje klucza lub jest uszkodzona</translation>
    </message>
    <message>
        <source>Begun by an older version, which kept no data to send</source>
        <translation>Zaczęta w starszej wersji, która nie zachowała danych do wysłania</translation>
    </message>
    <message>
        <source>The loyalty system keeps giving answers that make no sense</source>
        <translation>System lojalnościowy stale odpowiadał niezrozumiale</translation>
    </message>
    <message>
        <source>The loyalty system does not let this kiosk in: set its log-in right, then try again</source>
        <translation>System lojalnościowy nie wpuszcza tego kiosku: popraw jego logowanie i spróbuj ponownie</translation>
    </message>
    <message>
        <source>For a reason that only a newer version of this program knows</source>
        <translation>Z powodu, który zna tylko nowsza wersja programu</translation>
    </message>
    <message>
        <source>Another program is using the sign-ups. Try again in a moment.</source>
        <translation>Rejestracji używa teraz inny program. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Dysk jest pełny: nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The sign-ups cannot be read or changed now. In a terminal, kiosk doctor says what is wrong.</source>
        <translation>Rejestracji nie można teraz odczytać ani zmienić. Powód poda w terminalu kiosk doctor.</translation>
    </message>
    <message>
        <source>There was nothing left to take up.</source>
        <translation>Nie było już czego ponawiać.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) taken up again. The kiosk sends what is due.</source>
        <translation>
            <numerusform>%n rejestracja zostanie ponowiona. Kiosk wysyła to, na co przyszła pora.</numerusform>
            <numerusform>%n rejestracje zostaną ponowione. Kiosk wysyła to, na co przyszła pora.</numerusform>
            <numerusform>%n rejestracji zostanie ponowionych. Kiosk wysyła to, na co przyszła pora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as done. Its data are erased.</source>
        <translation>Oznaczono jako gotowe. Dane usunięto.</translation>
    </message>
    <message>
        <source>Something has changed it meanwhile; this is how it stands now.</source>
        <translation>W międzyczasie się zmieniła; oto jej obecny stan.</translation>
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
        <translation>Jak wpisać je ręcznie</translation>
    </message>
    <message>
        <source>In a terminal, as the user that the kiosk runs as. The file holds names and addresses in the clear: delete it afterwards.</source>
        <translation>W terminalu, jako użytkownik, pod którym działa kiosk. Plik zawiera jawne imiona i adresy: potem go usuń.</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Oczekujące rejestracje</translation>
    </message>
    <message>
        <source>What is not a customer in the loyalty system yet. Names and addresses are never shown here.</source>
        <translation>Co nie jest jeszcze klientem w systemie lojalnościowym. Imion i adresów nigdy się tu nie pokazuje.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>Every sign-up taken here has been dealt with.</source>
        <translation>Wszystkie tutejsze rejestracje są załatwione.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Nie można pokazać listy</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Co kilka sekund następuje samoczynna ponowna próba.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Ponów wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; kiosk queue list in a terminal shows all</source>
        <translation>
            <numerusform>i jeszcze %n; wszystkie pokaże w terminalu kiosk queue list</numerusform>
            <numerusform>i jeszcze %n; wszystkie pokaże w terminalu kiosk queue list</numerusform>
            <numerusform>i jeszcze %n; wszystkie pokaże w terminalu kiosk queue list</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: soon</source>
        <translation>następna próba: wkrótce</translation>
    </message>
    <message>
        <source>They cannot be read now</source>
        <translation>Nie można ich teraz odczytać</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) need(s) you</source>
        <translation>
            <numerusform>%n rejestracja wymaga działania</numerusform>
            <numerusform>%n rejestracje wymagają działania</numerusform>
            <numerusform>%n rejestracji wymaga działania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) wait(s) for the loyalty system</source>
        <translation>
            <numerusform>%n rejestracja czeka na system lojalnościowy</numerusform>
            <numerusform>%n rejestracje czekają na system lojalnościowy</numerusform>
            <numerusform>%n rejestracji czeka na system lojalnościowy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need(s) you</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>wymaga działania</numerusform>
            <numerusform>wymagają działania</numerusform>
            <numerusform>wymaga działania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait(s)</source>
        <comment>the word alone, below a number</comment>
        <translation>
            <numerusform>czeka</numerusform>
            <numerusform>czekają</numerusform>
            <numerusform>czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be read</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>nie do odczytania</numerusform>
            <numerusform>nie do odczytania</numerusform>
            <numerusform>nie do odczytania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) in vain</source>
        <translation>
            <numerusform>%n daremna próba</numerusform>
            <numerusform>%n daremne próby</numerusform>
            <numerusform>%n daremnych prób</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: {when}</source>
        <translation>następna próba: {when}</translation>
    </message>
    <message>
        <source>Some sign-ups were sealed with a key that is lost. They are kept, unread.</source>
        <translation>Niektóre rejestracje zaszyfrowano kluczem, którego brakuje. Są zachowane, ale nieodczytane.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>Zaczęto {when}</translation>
    </message>
    <message>
        <source>A damaged queue was put aside: {file}. Keep it for rescue.</source>
        <translation>Uszkodzoną kolejkę odłożono na bok: {file}. Prosimy ją zachować do odzyskania.</translation>
    </message>
    <message>
        <source>Nobody can sign up now: the form needs {names}, which the loyalty system does not have. kiosk doctor says what to do.</source>
        <translation>Nikt nie może się teraz zarejestrować: formularz potrzebuje {names}, a system lojalnościowy tego nie ma. Co robić, powie kiosk doctor.</translation>
    </message>
    <message>
        <source>The file of waiting sign-ups was missing on {when}: what waited in it is lost. kiosk doctor says what to do.</source>
        <translation>Brakowało pliku oczekujących rejestracji ({when}): co w nim czekało, przepadło. Co robić, powie kiosk doctor.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>a voucher</source>
        <translation>kupon</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>nagroda</translation>
    </message>
    <message>
        <source>Your own page</source>
        <translation>Państwa strona</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Wybrana pozycja</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>klawisz</translation>
    </message>
    <message>
        <source>something of yours</source>
        <translation>dane osobowe</translation>
    </message>
    <message>
        <source>Speech is on. Arrow keys move, Enter chooses, Escape goes back, F1 repeats.</source>
        <translation>Czytanie na głos jest włączone. Strzałki przenoszą dalej, Enter wybiera, Escape cofa, F1 powtarza.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose.</source>
        <translation>
            <numerusform>%n pozycja do wyboru.</numerusform>
            <numerusform>%n pozycje do wyboru.</numerusform>
            <numerusform>%n pozycji do wyboru.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a field, Enter leads to the keys on the screen and Escape back.</source>
        <translation>W polu Enter prowadzi do klawiszy na ekranie, a Escape z powrotem.</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>wypełnione</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Głośność %1 z %2.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spacja</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose or fill in.</source>
        <translation>
            <numerusform>%n pozycja do wyboru lub wypełnienia.</numerusform>
            <numerusform>%n pozycje do wyboru lub wypełnienia.</numerusform>
            <numerusform>%n pozycji do wyboru lub wypełnienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>wpisano</translation>
    </message>
    <message>
        <source>Reading aloud has ended. F1 begins it again.</source>
        <translation>Czytanie na głos zakończone. F1 włącza je ponownie.</translation>
    </message>
    <message>
        <source>Tab leads to the keys on the screen, and arrows from one to the next.</source>
        <translation>Tabulator prowadzi do klawiszy na ekranie, a strzałki od jednego do drugiego.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>Personal details are spoken through headphones only.</source>
        <translation>Dane osobowe są czytane tylko przez słuchawki.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>kropka</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>małpa</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>łącznik</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>podkreślenie</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>button</source>
        <translation>przycisk</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>pole wyboru</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opcja</translation>
    </message>
    <message>
        <source>field</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niezaznaczone</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niewybrane</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>wielkie %1</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Through the headphones</source>
        <translation>Przez słuchawki</translation>
    </message>
    <message>
        <source>Without anything personal, since others hear it</source>
        <translation>Bez danych osobowych, bo słyszą to inni</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Powtórz</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>Try again: %1</source>
        <translation>Spróbuj ponownie: %1</translation>
    </message>
    <message>
        <source>your status</source>
        <translation>Państwa status</translation>
    </message>
    <message>
        <source>Status did not load</source>
        <translation>Statusu nie wczytano</translation>
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
        <translation>Ukryj wpisywany tekst</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Pokaż wpisywany tekst</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>TileFrame</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Spróbuj ponownie: %1</translation>
    </message>
</context>
<context>
    <name>TileHeading</name>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>VoucherCodeCard</name>
    <message>
        <source>Voucher code: %1</source>
        <translation>Kod kuponu: %1</translation>
    </message>
</context>
<context>
    <name>WayCardLettersStep</name>
    <message>
        <source>Digits only</source>
        <translation>Tylko cyfry</translation>
    </message>
    <message>
        <source>What is your card number?</source>
        <translation>Proszę podać numer karty</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Jest na karcie, pod kodem kreskowym.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>WayCardNumberStep</name>
    <message>
        <source>What is your card number?</source>
        <translation>Proszę podać numer karty</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Jest na karcie, pod kodem kreskowym.</translation>
    </message>
    <message>
        <source>My number has letters</source>
        <translation>Mój numer zawiera litery</translation>
    </message>
</context>
<context>
    <name>WayChoiceStep</name>
    <message>
        <source>How can we recognise&#xa0;you?</source>
        <translation>Jak mamy Państwa rozpoznać?</translation>
    </message>
    <message>
        <source>By my card number</source>
        <translation>Po numerze karty</translation>
    </message>
    <message>
        <source>and my birth date</source>
        <translation>i dacie urodzenia</translation>
    </message>
    <message>
        <source>By a text message</source>
        <translation>Kodem z SMS-a</translation>
    </message>
    <message>
        <source>We send a code to your mobile number</source>
        <translation>Wyślemy kod na numer komórkowy</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Kodem z e-maila</translation>
    </message>
    <message>
        <source>We send you a code</source>
        <translation>Wyślemy kod</translation>
    </message>
</context>
<context>
    <name>WayContactStep</name>
    <message>
        <source>What is your mobile number?</source>
        <translation>Proszę podać numer komórkowy</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Proszę podać adres e-mail</translation>
    </message>
    <message>
        <source>We will send a code there to check that it is yours.</source>
        <translation>Wyślemy tam kod, aby sprawdzić, że należy do Państwa.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numer komórkowy</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Wyślij kod</translation>
    </message>
</context>
<context>
    <name>WaysInScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>Proszę podać datę urodzenia</translation>
    </message>
    <message>
        <source>So that nobody else can look into your account.</source>
        <translation>Aby nikt inny nie zajrzał na Państwa konto.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Show your card or phone</source>
        <translation>Proszę pokazać kartę lub telefon</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>and see your points and vouchers at once</source>
        <translation>i od razu zobaczyć punkty i kupony</translation>
    </message>
    <message>
        <source>See your points and vouchers here</source>
        <translation>Tu widać punkty i kupony</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Card or phone here</source>
        <translation>Karta lub telefon tutaj</translation>
    </message>
    <message>
        <source>Hold still, reading …</source>
        <translation>Proszę nie ruszać, czytamy…</translation>
    </message>
    <message>
        <source>A bit closer</source>
        <translation>Trochę bliżej</translation>
    </message>
    <message>
        <source>A bit further away</source>
        <translation>Trochę dalej</translation>
    </message>
    <message>
        <source>Turn up the phone’s brightness</source>
        <translation>Proszę rozjaśnić ekran telefonu</translation>
    </message>
    <message>
        <source>It is too dark here to read</source>
        <translation>Jest za ciemno, aby czytać</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>Proszę pokazać tylko jeden kod</translation>
    </message>
    <message>
        <source>Please take your card or phone with you</source>
        <translation>Proszę zabrać kartę lub telefon</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Wszystko działa</translation>
    </message>
    <message>
        <source>Please touch the button that suits you</source>
        <translation>Prosimy wybrać jeden z przycisków</translation>
    </message>
    <message>
        <source>The loyalty system does not answer right now</source>
        <translation>System lojalnościowy teraz nie odpowiada</translation>
    </message>
    <message>
        <source>Without camera and scanner</source>
        <translation>Bez kamery i skanera</translation>
    </message>
    <message>
        <source>Without camera</source>
        <translation>Bez kamery</translation>
    </message>
    <message>
        <source>Without scanner</source>
        <translation>Bez skanera</translation>
    </message>
    <message>
        <source>The camera sees nothing: is it covered?</source>
        <translation>Kamera nic nie widzi: czy nie jest zasłonięta?</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>Kamera teraz nie działa.</translation>
    </message>
    <message>
        <source>The scanner does not work right now.</source>
        <translation>Skaner teraz nie działa.</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen.</source>
        <translation>Prosimy użyć skanera obok ekranu.</translation>
    </message>
    <message>
        <source>A scanner or our staff can help.</source>
        <translation>Pomoże skaner lub obsługa.</translation>
    </message>
    <message>
        <source>Our staff can help.</source>
        <translation>Pomoże obsługa.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Kamera się uruchamia</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen</source>
        <translation>Prosimy użyć skanera obok ekranu</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have no card&#xa0;yet, sign&#xa0;me&#xa0;up</source>
        <translation>Nie mam karty, chcę dołączyć</translation>
    </message>
    <message>
        <source>My card is not with me</source>
        <translation>Nie mam karty przy sobie</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>the word alone, after a number</comment>
        <translation>
            <numerusform>punkt</numerusform>
            <numerusform>punkty</numerusform>
            <numerusform>punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <comment>after a fraction, such as 79.5</comment>
        <translation>punktu</translation>
    </message>
</context>
</TS>

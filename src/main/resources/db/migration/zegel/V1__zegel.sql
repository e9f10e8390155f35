-- SPDX-License-Identifier: EUPL-1.2
-- The seal of the journaal: a tree of salted hashes, in the order in which they were sealed.

create schema if not exists zegel;
comment on schema zegel is 'Zegel van het journaal: wat is vastgelegd kan niet ongemerkt veranderen';

create table zegel.log (
    id boolean primary key default true check (id),
    naam text not null,
    sleutels text not null,
    sinds timestamptz not null default klok()
);
comment on table zegel.log is 'Het log waar dit journaal in staat: één rij';
comment on column zegel.log.id is 'Altijd waar: er is één rij';
comment on column zegel.log.naam is 'Naam van het log, staat in elk controlepunt';
comment on column zegel.log.sleutels is 'De openbare sleutels, één per regel';
comment on column zegel.log.sinds is 'Wanneer het log is begonnen';

create table zegel.afdruk (
    regel bigint primary key,
    zout bytea not null check (octet_length(zout) = 32),
    zout_wie bytea not null check (octet_length(zout_wie) = 32),
    afdruk bytea not null check (octet_length(afdruk) = 32)
);
comment on table zegel.afdruk is 'Afdruk van een regel van het journaal, gemaakt in de transactie die de regel schreef';
comment on column zegel.afdruk.regel is 'Nummer van de regel';
comment on column zegel.afdruk.zout is 'Toeval waarmee de afdruk is gemaakt: wie het niet heeft, kan de inhoud niet raden';
comment on column zegel.afdruk.zout_wie is 'Toeval waarmee is verborgen welk account het deed';
comment on column zegel.afdruk.afdruk is 'SHA-256 van het zout en de regel in vaste vorm';

create table zegel.wachtend (
    regel bigint primary key references zegel.afdruk
);
comment on table zegel.wachtend is 'Regels die nog geen plek in de boom hebben';
comment on column zegel.wachtend.regel is 'Nummer van de regel';

create table zegel.blad (
    plek bigint primary key check (plek >= 0),
    regel bigint not null unique references zegel.afdruk,
    inhoud text not null check (inhoud is json object and octet_length(inhoud) <= 65535),
    hash bytea not null check (octet_length(hash) = 32)
);
comment on table zegel.blad is 'Bladeren van de boom, in volgorde en zonder gaten';
comment on column zegel.blad.plek is 'Plek in de boom, vanaf 0';
comment on column zegel.blad.regel is 'Nummer van de regel';
comment on column zegel.blad.inhoud is 'Het blad zelf: nummer en afdruk, als JSON';
comment on column zegel.blad.hash is 'Hash van het blad (RFC 6962)';

create table zegel.knoop (
    niveau smallint not null check (niveau between 1 and 7),
    plek bigint not null check (plek >= 0),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (niveau, plek)
);
comment on table zegel.knoop is 'Hashes boven volle tegels: 256 bladeren, 65.536 bladeren, …';
comment on column zegel.knoop.niveau is 'Niveau van tegels: 1 boven de bladeren';
comment on column zegel.knoop.plek is 'Plek binnen het niveau, vanaf 0';
comment on column zegel.knoop.hash is 'Hash boven de volle tegel eronder';

create table zegel.controlepunt (
    grootte bigint primary key check (grootte >= 0),
    wortel bytea not null check (octet_length(wortel) = 32),
    tekst text not null,
    gemaakt timestamptz not null default klok()
);
comment on table zegel.controlepunt is 'Ondertekende standen van de boom';
comment on column zegel.controlepunt.grootte is 'Aantal bladeren';
comment on column zegel.controlepunt.wortel is 'Hash bovenaan de boom';
comment on column zegel.controlepunt.tekst is 'Het controlepunt met handtekeningen, zoals iedereen het krijgt';
comment on column zegel.controlepunt.gemaakt is 'Wanneer het is ondertekend';

create trigger log_blijft before update or delete on zegel.log
    for each row execute function platform.verbied_wijziging();
create trigger log_niet_leeg before truncate on zegel.log
    for each statement execute function platform.verbied_wijziging();
create trigger afdruk_blijft before update or delete on zegel.afdruk
    for each row execute function platform.verbied_wijziging();
create trigger afdruk_niet_leeg before truncate on zegel.afdruk
    for each statement execute function platform.verbied_wijziging();
create trigger blad_blijft before update or delete on zegel.blad
    for each row execute function platform.verbied_wijziging();
create trigger blad_niet_leeg before truncate on zegel.blad
    for each statement execute function platform.verbied_wijziging();
create trigger knoop_blijft before update or delete on zegel.knoop
    for each row execute function platform.verbied_wijziging();
create trigger knoop_niet_leeg before truncate on zegel.knoop
    for each statement execute function platform.verbied_wijziging();
create trigger controlepunt_blijft before update or delete on zegel.controlepunt
    for each row execute function platform.verbied_wijziging();
create trigger controlepunt_niet_leeg before truncate on zegel.controlepunt
    for each statement execute function platform.verbied_wijziging();

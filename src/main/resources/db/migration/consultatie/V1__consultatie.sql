-- SPDX-License-Identifier: EUPL-1.2
-- What everybody was asked about a version of a dossier, what they said, and what was done with it.

create schema if not exists consultatie;
comment on schema consultatie is 'Openbare consultaties over een versie van een dossier, met reacties en antwoorden';

create table consultatie.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) between 1 and 5000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table consultatie.tekst is 'Alle vrije tekst en namen van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column consultatie.tekst.id is 'Kenmerk van de tekst';
comment on column consultatie.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column consultatie.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column consultatie.tekst.verwijderd_op is 'Dag waarop de tekst is verwijderd';

create table consultatie.consultatie (
    id uuid primary key,
    kenmerk text not null unique check (kenmerk ~ '^SW-[0-9]{4}-[0-9]{3,}-[0-9]+$'),
    dossier uuid not null,
    dossierversie int not null check (dossierversie > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uitnodiging uuid not null references consultatie.tekst (id),
    uitnodiging_sha256 text not null check (uitnodiging_sha256 ~ '^[0-9a-f]{64}$'),
    delen text[] not null check (cardinality(delen) > 0),
    opent date not null,
    sluit date not null check (sluit > opent),
    account uuid not null,
    namens text not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok()
);
create index consultatie_dossier on consultatie.consultatie (dossier);
comment on table consultatie.consultatie is 'Een openbare consultatie over precies één versie van een dossier';
comment on column consultatie.consultatie.id is 'Kenmerk';
comment on column consultatie.consultatie.kenmerk is 'Leesbaar kenmerk: nummer van het voorstel en volgnummer';
comment on column consultatie.consultatie.dossier is 'Het dossier';
comment on column consultatie.consultatie.dossierversie is 'Versie waarover het gaat; openbaar door deze consultatie';
comment on column consultatie.consultatie.sha256 is 'Controlegetal van die versie';
comment on column consultatie.consultatie.uitnodiging is 'Tekst van de uitnodiging';
comment on column consultatie.consultatie.uitnodiging_sha256 is 'Gezouten controlegetal van de uitnodiging';
comment on column consultatie.consultatie.delen is 'Onderdelen van het dossier waarnaar wordt gevraagd';
comment on column consultatie.consultatie.opent is 'Eerste dag waarop reageren kan';
comment on column consultatie.consultatie.sluit is 'Eerste dag waarop reageren niet meer kan, zoals bij het openen gekozen';
comment on column consultatie.consultatie.account is 'Wie haar opende';
comment on column consultatie.consultatie.namens is 'Voor wie';
comment on column consultatie.consultatie.demonstratie is 'Hoort bij een demonstratie';
comment on column consultatie.consultatie.vastgelegd is 'Moment van vastleggen';

create table consultatie.wijziging (
    consultatie uuid not null references consultatie.consultatie (id),
    volgnummer int not null check (volgnummer > 0),
    soort text not null check (soort in ('VERLENGD', 'GESLOTEN')),
    sluit date not null,
    reden uuid not null references consultatie.tekst (id),
    reden_sha256 text not null check (reden_sha256 ~ '^[0-9a-f]{64}$'),
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (consultatie, volgnummer)
);
comment on table consultatie.wijziging is 'Een consultatie is verlengd of eerder gesloten; het hoogste volgnummer telt';
comment on column consultatie.wijziging.consultatie is 'De consultatie';
comment on column consultatie.wijziging.volgnummer is 'Volgorde';
comment on column consultatie.wijziging.soort is 'Verlengd of eerder gesloten';
comment on column consultatie.wijziging.sluit is 'Eerste dag waarop reageren niet meer kan';
comment on column consultatie.wijziging.reden is 'Waarom';
comment on column consultatie.wijziging.reden_sha256 is 'Gezouten controlegetal van de reden';
comment on column consultatie.wijziging.account is 'Wie dit deed';
comment on column consultatie.wijziging.namens is 'Voor wie';
comment on column consultatie.wijziging.vastgelegd is 'Moment van vastleggen';

create table consultatie.reactie (
    id uuid primary key,
    consultatie uuid not null references consultatie.consultatie (id),
    deel text not null,
    soort text not null check (soort in ('GEMEENTE', 'KETENPARTNER', 'LEVERANCIER', 'INWONER', 'ANDERS')),
    gemeente text,
    naam uuid references consultatie.tekst (id),
    naam_sha256 text,
    organisatie uuid references consultatie.tekst (id),
    organisatie_sha256 text,
    sleutel_sha256 text not null unique check (sleutel_sha256 ~ '^[0-9a-f]{64}$'),
    afzender text not null,
    account uuid,
    vastgelegd timestamptz not null default klok(),
    check ((naam is null) = (naam_sha256 is null)),
    check ((organisatie is null) = (organisatie_sha256 is null)),
    check (gemeente is null or (soort = 'GEMEENTE' and account is not null))
);
create index reactie_consultatie on consultatie.reactie (consultatie, vastgelegd);
create index reactie_afzender on consultatie.reactie (afzender, vastgelegd);
comment on table consultatie.reactie is 'Een reactie op een onderdeel; wat erin staat is een reactieversie';
comment on column consultatie.reactie.id is 'Kenmerk';
comment on column consultatie.reactie.consultatie is 'De consultatie';
comment on column consultatie.reactie.deel is 'Het onderdeel waarover de reactie gaat';
comment on column consultatie.reactie.soort is 'Wat voor partij reageert';
comment on column consultatie.reactie.gemeente is 'De gemeente namens wie is gereageerd; alleen met een account van die gemeente';
comment on column consultatie.reactie.naam is 'Naam, getoond als hij is ingevuld';
comment on column consultatie.reactie.naam_sha256 is 'Gezouten controlegetal van de naam';
comment on column consultatie.reactie.organisatie is 'Organisatie, getoond als zij is ingevuld';
comment on column consultatie.reactie.organisatie_sha256 is 'Gezouten controlegetal van de organisatie';
comment on column consultatie.reactie.sleutel_sha256 is 'Controlegetal van de geheime link; de link zelf wordt niet bewaard';
comment on column consultatie.reactie.afzender is 'Gezouten controlegetal van het adres van de afzender; het zout wordt nergens bewaard';
comment on column consultatie.reactie.account is 'Account waarmee is gereageerd';
comment on column consultatie.reactie.vastgelegd is 'Moment van vastleggen';

create table consultatie.reactieversie (
    reactie uuid not null references consultatie.reactie (id),
    versie int not null check (versie > 0),
    standpunt text not null check (standpunt in ('STEUNT', 'STEUNT_DEELS', 'STEUNT_NIET', 'VRAAGT')),
    tekst uuid not null references consultatie.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    vastgelegd timestamptz not null default klok(),
    primary key (reactie, versie)
);
comment on table consultatie.reactieversie is 'Wat in een reactie staat; de hoogste versie telt';
comment on column consultatie.reactieversie.reactie is 'De reactie';
comment on column consultatie.reactieversie.versie is 'Nummer, vanaf 1';
comment on column consultatie.reactieversie.standpunt is 'Waar de reactie op neerkomt';
comment on column consultatie.reactieversie.tekst is 'De tekst';
comment on column consultatie.reactieversie.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column consultatie.reactieversie.vastgelegd is 'Moment van vastleggen';

create table consultatie.intrekking (
    reactie uuid primary key references consultatie.reactie (id),
    vastgelegd timestamptz not null default klok()
);
comment on table consultatie.intrekking is 'Een reactie die de schrijver introk; haar tekst en namen zijn gewist';
comment on column consultatie.intrekking.reactie is 'De reactie';
comment on column consultatie.intrekking.vastgelegd is 'Moment van intrekken';

create table consultatie.verberging (
    reactie uuid not null references consultatie.reactie (id),
    volgnummer int not null check (volgnummer > 0),
    grond text check (grond in ('PERSOONSGEGEVENS', 'BELEDIGEND', 'RECLAME')),
    account uuid not null,
    vastgelegd timestamptz not null default klok(),
    primary key (reactie, volgnummer)
);
comment on table consultatie.verberging is 'De tekst van een reactie is verborgen of weer getoond; het hoogste volgnummer telt';
comment on column consultatie.verberging.reactie is 'De reactie';
comment on column consultatie.verberging.volgnummer is 'Volgorde';
comment on column consultatie.verberging.grond is 'Waarom verborgen; leeg als de tekst weer wordt getoond';
comment on column consultatie.verberging.account is 'De dossierhouder';
comment on column consultatie.verberging.vastgelegd is 'Moment van vastleggen';

create table consultatie.antwoord (
    reactie uuid not null references consultatie.reactie (id),
    volgnummer int not null check (volgnummer > 0),
    gevolg text not null check (gevolg in ('OVERGENOMEN', 'DEELS', 'NIET')),
    reden uuid not null references consultatie.tekst (id),
    reden_sha256 text not null check (reden_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (reactie, volgnummer)
);
comment on table consultatie.antwoord is 'Wat met een reactie is gedaan; een verbetering is een nieuwe rij, het hoogste volgnummer telt';
comment on column consultatie.antwoord.reactie is 'De reactie';
comment on column consultatie.antwoord.volgnummer is 'Volgorde';
comment on column consultatie.antwoord.gevolg is 'Overgenomen, deels of niet';
comment on column consultatie.antwoord.reden is 'Waarom';
comment on column consultatie.antwoord.reden_sha256 is 'Gezouten controlegetal van de reden';
comment on column consultatie.antwoord.op is 'Dag van het antwoord';
comment on column consultatie.antwoord.account is 'Wie antwoordde';
comment on column consultatie.antwoord.namens is 'Voor wie';
comment on column consultatie.antwoord.vastgelegd is 'Moment van vastleggen';

create function consultatie.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function consultatie.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on consultatie.tekst
    for each row execute function consultatie.bewaak_tekst();
create trigger tekst_niet_legen before truncate on consultatie.tekst
    for each statement execute function consultatie.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['consultatie', 'wijziging', 'reactie', 'reactieversie', 'intrekking', 'verberging', 'antwoord'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on consultatie.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on consultatie.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;

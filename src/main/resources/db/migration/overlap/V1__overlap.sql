-- SPDX-License-Identifier: EUPL-1.2
-- What may overlap with a voorstel (nota §4, toetsvraag 5): reference lists in dated deliveries, one
-- index to find by words and by likeness, and the answers in each dossier version.

create schema if not exists overlap;
comment on schema overlap is 'Overlap van een voorstel met referentielijsten, register en andere voorstellen (nota §4, toetsvraag 5)';

create table overlap.levering (
    id uuid primary key,
    lijst text not null check (lijst in ('FORUM', 'GEMMA', 'GEMMA_VERSIES')),
    volgnummer int not null check (volgnummer >= 1),
    op date not null,
    bestandsnaam text not null check (bestandsnaam <> ''),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    aantal int not null check (aantal >= 0),
    toegevoegd int not null check (toegevoegd between 0 and aantal),
    gewijzigd int not null check (gewijzigd between 0 and aantal),
    vervallen int not null check (vervallen >= 0),
    vastgelegd timestamptz not null default klok(),
    door_account uuid not null,
    door_namens text not null,
    unique (lijst, volgnummer)
);
comment on table overlap.levering is 'Een levering van een referentielijst; de laatste geldt, oude blijven';
comment on column overlap.levering.id is 'Kenmerk';
comment on column overlap.levering.lijst is 'Welke lijst';
comment on column overlap.levering.volgnummer is 'Volgorde van de leveringen van een lijst, zonder gaten';
comment on column overlap.levering.op is 'Dag waarop de lijst is overgenomen';
comment on column overlap.levering.bestandsnaam is 'Naam van het bestand';
comment on column overlap.levering.sha256 is 'Controlegetal van het bestand';
comment on column overlap.levering.aantal is 'Aantal regels';
comment on column overlap.levering.toegevoegd is 'Aantal regels dat de vorige levering niet had';
comment on column overlap.levering.gewijzigd is 'Aantal regels met een andere inhoud dan in de vorige levering';
comment on column overlap.levering.vervallen is 'Aantal regels van de vorige levering dat er niet meer is';
comment on column overlap.levering.vastgelegd is 'Moment van vastleggen';
comment on column overlap.levering.door_account is 'Wie (pseudoniem kenmerk)';
comment on column overlap.levering.door_namens is 'Namens wie';

create table overlap.lijstregel (
    levering uuid not null references overlap.levering,
    code text not null check (code <> ''),
    naam text not null check (btrim(naam) <> ''),
    afkorting text not null,
    deel_van text not null,
    status text not null,
    beheerder text not null,
    gebied text not null,
    adres text not null,
    bron text not null,
    primary key (levering, code)
);
comment on table overlap.lijstregel is 'Een standaard op een referentielijst, zoals geleverd; geen besluit van de VNG';
comment on column overlap.lijstregel.levering is 'De levering';
comment on column overlap.lijstregel.code is 'Vast kenmerk binnen de lijst';
comment on column overlap.lijstregel.naam is 'Naam';
comment on column overlap.lijstregel.afkorting is 'Afkorting; leeg als er geen is';
comment on column overlap.lijstregel.deel_van is 'Code of naam van het geheel waar hij bij hoort; leeg als er geen is';
comment on column overlap.lijstregel.status is 'Status, in het woord van de lijst';
comment on column overlap.lijstregel.beheerder is 'Wie hem beheert; leeg als niet bekend';
comment on column overlap.lijstregel.gebied is 'Waarvoor hij is, of het nummer van een versie; leeg als niet bekend';
comment on column overlap.lijstregel.adres is 'Webadres; leeg als niet bekend';
comment on column overlap.lijstregel.bron is 'Waar de lijst dit vond; leeg als de lijst zelf de bron is';

create table overlap.concept (
    lijst text primary key check (lijst in ('FORUM', 'GEMMA', 'GEMMA_VERSIES')),
    bestandsnaam text not null,
    inhoud text not null check (octet_length(inhoud) <= 2097152),
    na int not null,
    op date not null
);
comment on table overlap.concept is 'Een gecontroleerd bestand dat nog niet is overgenomen; hooguit één per lijst';
comment on column overlap.concept.lijst is 'Welke lijst';
comment on column overlap.concept.bestandsnaam is 'Naam van het bestand';
comment on column overlap.concept.inhoud is 'Het bestand';
comment on column overlap.concept.na is 'Volgnummer van de levering waarmee het is vergeleken';
comment on column overlap.concept.op is 'Dag van controleren';

create table overlap.vindplaats (
    soort text not null check (soort in ('FORUM', 'GEMMA', 'REGISTER', 'VOORSTEL')),
    doel text not null,
    naam text not null check (naam <> ''),
    demonstratie boolean not null,
    zoektekst text not null,
    woorden tsvector not null,
    primary key (soort, doel)
);
create index vindplaats_woorden on overlap.vindplaats using gin (woorden);
create index vindplaats_lijkt on overlap.vindplaats using gin (zoektekst gin_trgm_ops);
comment on table overlap.vindplaats is 'Alles waarmee een voorstel kan overlappen, om te vinden; af te leiden uit lijsten, register en voorstellen';
comment on column overlap.vindplaats.soort is 'Waar het staat';
comment on column overlap.vindplaats.doel is 'Code in de lijst, kenmerk in het register, of kenmerk van het voorstel';
comment on column overlap.vindplaats.naam is 'Naam';
comment on column overlap.vindplaats.demonstratie is 'Verzonnen voor de demonstratie; nooit gemengd met echt';
comment on column overlap.vindplaats.zoektekst is 'Naam en afkorting in kleine letters zonder accenten en leestekens, met synoniemen';
comment on column overlap.vindplaats.woorden is 'De woorden daarvan, teruggebracht tot hun stam';

create table overlap.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) between 1 and 2000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table overlap.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column overlap.tekst.id is 'Kenmerk van de tekst';
comment on column overlap.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column overlap.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column overlap.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table overlap.antwoord (
    dossier uuid not null,
    versie int not null check (versie >= 1),
    soort text not null check (soort in ('FORUM', 'GEMMA', 'REGISTER', 'VOORSTEL')),
    doel text not null,
    naam text not null check (naam <> ''),
    keuze text not null check (keuze in ('GEEN_OVERLAP', 'HOORT_BIJ', 'VERVANGT', 'OVERLAPT')),
    reden uuid not null references overlap.tekst,
    reden_sha256 text not null check (reden_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (dossier, versie, soort, doel)
);
comment on table overlap.antwoord is 'Het antwoord op een kandidaat voor overlap; een versie heeft de rijen met het hoogste nummer tot en met die versie';
comment on column overlap.antwoord.dossier is 'Het dossier';
comment on column overlap.antwoord.versie is 'Versie van het dossier waarin dit is bewaard';
comment on column overlap.antwoord.soort is 'Waar de kandidaat staat';
comment on column overlap.antwoord.doel is 'Kenmerk van de kandidaat';
comment on column overlap.antwoord.naam is 'Naam van de kandidaat op dat moment';
comment on column overlap.antwoord.keuze is 'Hoe het voorstel zich tot de kandidaat verhoudt';
comment on column overlap.antwoord.reden is 'De reden';
comment on column overlap.antwoord.reden_sha256 is 'Gezouten controlegetal van de reden';

create function overlap.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function overlap.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on overlap.tekst
    for each row execute function overlap.bewaak_tekst();
create trigger tekst_niet_legen before truncate on overlap.tekst
    for each statement execute function overlap.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['levering', 'lijstregel', 'antwoord'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on overlap.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on overlap.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;

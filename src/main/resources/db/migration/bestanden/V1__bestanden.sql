-- SPDX-License-Identifier: EUPL-1.2
-- Files of all modules: what they are, and their bytes in pieces.

create schema if not exists bestanden;
comment on schema bestanden is 'Bestanden van alle modules; wie ze mag lezen zegt de module die ernaar verwijst';

create table bestanden.bestand (
    id uuid primary key,
    naam text not null check (length(naam) between 1 and 120),
    mediatype text not null,
    grootte bigint not null check (grootte between 1 and 26214400),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    vastgelegd timestamptz not null default klok(),
    door_account uuid not null,
    door_namens text not null
);
comment on table bestanden.bestand is 'Een bewaard bestand; het verandert nooit';
comment on column bestanden.bestand.id is 'Kenmerk';
comment on column bestanden.bestand.naam is 'Opgeschoonde bestandsnaam';
comment on column bestanden.bestand.mediatype is 'Soort, herkend aan de inhoud';
comment on column bestanden.bestand.grootte is 'Aantal bytes';
comment on column bestanden.bestand.sha256 is 'Controlegetal van de inhoud';
comment on column bestanden.bestand.op is 'Dag van uploaden';
comment on column bestanden.bestand.vastgelegd is 'Moment van uploaden';
comment on column bestanden.bestand.door_account is 'Account';
comment on column bestanden.bestand.door_namens is 'Namens welke gemeente, rol of welk orgaan';

create table bestanden.bestanddeel (
    bestand uuid not null references bestanden.bestand deferrable initially deferred,
    nummer int not null check (nummer >= 0),
    inhoud bytea not null,
    primary key (bestand, nummer)
);
alter table bestanden.bestanddeel alter column inhoud set storage external;
comment on table bestanden.bestanddeel is 'De inhoud van bestanden in stukken, zodat geen bestand heel in het geheugen hoeft';
comment on column bestanden.bestanddeel.bestand is 'Het bestand';
comment on column bestanden.bestanddeel.nummer is 'Volgnummer van het stuk';
comment on column bestanden.bestanddeel.inhoud is 'De bytes';

-- A database from before this module holds its files at voorbereiding: they are taken over once.
do $$
begin
    if to_regclass('voorbereiding.bestanddeel') is not null then
        execute 'insert into bestanden.bestand
            select id, naam, mediatype, grootte, sha256, op, vastgelegd, door_account, door_namens
            from voorbereiding.bestand';
        execute 'insert into bestanden.bestanddeel
            select bestand, nummer, inhoud from voorbereiding.bestanddeel';
    end if;
end
$$;

do $$
declare
    tabel text;
begin
    foreach tabel in array array['bestand', 'bestanddeel'] loop
        execute format('create trigger %I_alleen_aanvullen before update or delete on bestanden.%I
            for each row execute function platform.verbied_wijziging()', tabel, tabel);
        execute format('create trigger %I_niet_leeg before truncate on bestanden.%I
            for each statement execute function platform.verbied_wijziging()', tabel, tabel);
    end loop;
end
$$;

-- SPDX-License-Identifier: EUPL-1.2
-- The structured depth of a dossier (nota §4, aspect 2): stakeholders and where they stand, as rows of a
-- dossier version. A row is saved whole; what a version holds is the row with the highest version up to it.

create schema if not exists onderbouwing;
comment on schema onderbouwing is 'Gestructureerde onderdelen van een dossier (nota §4)';

create table onderbouwing.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (inhoud is json object and length(inhoud) <= 40000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table onderbouwing.tekst is 'Alle vrije tekst van deze module, per rij bij elkaar; de rijen houden alleen een gezouten controlegetal';
comment on column onderbouwing.tekst.id is 'Kenmerk van de tekst';
comment on column onderbouwing.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column onderbouwing.tekst.inhoud is 'De teksten van de rij per veld, als JSON; leeg als ze zijn verwijderd';
comment on column onderbouwing.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table onderbouwing.stakeholder (
    dossier uuid not null,
    versie int not null check (versie >= 1),
    id uuid not null,
    vervallen boolean not null default false,
    soort text check (soort in ('GEMEENTE', 'KETENPARTNER', 'LEVERANCIER', 'RIJK', 'KOEPEL',
        'TOEZICHTHOUDER', 'INWONERS', 'ANDERS')),
    tekst uuid references onderbouwing.tekst,
    tekst_sha256 text check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (dossier, id, versie),
    check (vervallen = (soort is null)),
    check (vervallen = (tekst is null)),
    check (vervallen = (tekst_sha256 is null))
);
comment on table onderbouwing.stakeholder is 'Een stakeholder, zoals bewaard in een versie van het dossier';
comment on column onderbouwing.stakeholder.dossier is 'Het dossier';
comment on column onderbouwing.stakeholder.versie is 'Versie van het dossier waarin dit is bewaard';
comment on column onderbouwing.stakeholder.id is 'Kenmerk, in elke versie hetzelfde';
comment on column onderbouwing.stakeholder.vervallen is 'Vanaf deze versie is de rij er niet meer';
comment on column onderbouwing.stakeholder.soort is 'Soort partij';
comment on column onderbouwing.stakeholder.tekst is 'Partij, rol, en hoe en wanneer betrokken';
comment on column onderbouwing.stakeholder.tekst_sha256 is 'Gezouten controlegetal daarvan';

create table onderbouwing.standpunt (
    dossier uuid not null,
    versie int not null,
    stakeholder uuid not null,
    op date not null,
    houding text not null check (houding in ('VOOR', 'ONDER_VOORWAARDEN', 'VERDEELD', 'NEUTRAAL', 'TEGEN', 'ONBEKEND')),
    primary key (dossier, stakeholder, versie, op),
    foreign key (dossier, stakeholder, versie) references onderbouwing.stakeholder (dossier, id, versie)
);
comment on table onderbouwing.standpunt is 'Waar een stakeholder staat, en vanaf welke dag; elke versie van de rij houdt ze alle';
comment on column onderbouwing.standpunt.dossier is 'Het dossier';
comment on column onderbouwing.standpunt.versie is 'Versie van het dossier waarin dit is bewaard';
comment on column onderbouwing.standpunt.stakeholder is 'De stakeholder';
comment on column onderbouwing.standpunt.op is 'Dag waarop de houding is gehoord';
comment on column onderbouwing.standpunt.houding is 'De houding';

create function onderbouwing.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function onderbouwing.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on onderbouwing.tekst
    for each row execute function onderbouwing.bewaak_tekst();
create trigger tekst_niet_legen before truncate on onderbouwing.tekst
    for each statement execute function onderbouwing.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['stakeholder', 'standpunt'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on onderbouwing.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on onderbouwing.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;

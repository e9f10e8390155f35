-- SPDX-License-Identifier: EUPL-1.2
-- Beheer, handhaving, kosten en dekking van een voorstel (nota §4, motiveringsaspect 6), in versies van
-- het dossier. Bedragen in hele centen; het deel per inwoner in honderdsten van een cent.

create schema if not exists kosten;
comment on schema kosten is 'Beheer, handhaving, kosten en dekking van een voorstel (nota §4, motiveringsaspect 6)';

create table kosten.blad (
    dossier uuid not null,
    versie int not null check (versie >= 1),
    op date not null,
    volgend int not null check (volgend >= 1),
    primary key (dossier, versie)
);
comment on table kosten.blad is 'Een dossierversie waarin over beheer of kosten iets is bewaard; een latere versie zonder eigen rij houdt de laatste';
comment on column kosten.blad.dossier is 'Het dossier';
comment on column kosten.blad.versie is 'Versie van het dossier';
comment on column kosten.blad.op is 'Dag waarvan gemeenten en inwonertallen gelden';
comment on column kosten.blad.volgend is 'Nummer van de eerstvolgende nieuwe regel; een nummer komt nooit terug';

create table kosten.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) <= 200),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table kosten.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column kosten.tekst.id is 'Kenmerk van de tekst';
comment on column kosten.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column kosten.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column kosten.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table kosten.regel (
    dossier uuid not null,
    blad int not null,
    nr int not null check (nr >= 1),
    soort text not null check (soort in ('BEHEER', 'POST', 'DEKKING')),
    rol text check (rol in ('EIGENAAR', 'FINANCIER', 'FUNCTIONEEL_BEHEERDER', 'TECHNISCH_BEHEERDER',
        'TOEZICHTHOUDER', 'HANDHAVER')),
    vanaf date,
    betaler text check (betaler in ('VNG', 'GEMEENTEN', 'RIJK', 'KETENPARTNERS', 'LEVERANCIERS')),
    bron text check (bron in ('EIGEN_BEGROTING', 'FONDS_GGU', 'BIJDRAGE_GEMEENTEN', 'RIJKSBIJDRAGE',
        'SUBSIDIE', 'TARIEF', 'ANDERS')),
    inwoners_vanaf int check (inwoners_vanaf between 0 and 9999999),
    inwoners_tot int check (inwoners_tot between 1 and 9999999),
    eenmalig_jaar int check (eenmalig_jaar between 2018 and 2099),
    eenmalig_centen bigint check (abs(eenmalig_centen) <= 1000000000000),
    eenmalig_inwoner bigint check (abs(eenmalig_inwoner) <= 10000000),
    jaar_van int check (jaar_van between 2018 and 2099),
    jaar_tot int check (jaar_tot between 2018 and 2099),
    jaar_centen bigint check (abs(jaar_centen) <= 1000000000000),
    jaar_inwoner bigint check (abs(jaar_inwoner) <= 10000000),
    tekst uuid not null references kosten.tekst,
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (dossier, blad, nr),
    foreign key (dossier, blad) references kosten.blad,
    check ((soort = 'BEHEER') = (rol is not null)),
    check ((soort = 'BEHEER') = (vanaf is not null)),
    check ((soort = 'BEHEER') = (betaler is null)),
    check ((soort = 'DEKKING') = (bron is not null)),
    check ((betaler is null) = (inwoners_vanaf is null)),
    check (inwoners_tot is null or (betaler is not null and inwoners_tot > inwoners_vanaf)),
    check ((betaler is null) = (eenmalig_jaar is null and jaar_van is null)),
    check ((eenmalig_jaar is null) = (eenmalig_centen is null)),
    check ((eenmalig_jaar is null) = (eenmalig_inwoner is null)),
    check ((jaar_van is null) = (jaar_centen is null)),
    check ((jaar_van is null) = (jaar_inwoner is null)),
    check (jaar_tot is null or (jaar_van is not null and jaar_tot >= jaar_van)),
    check (betaler = 'GEMEENTEN' or (coalesce(eenmalig_inwoner, 0) = 0 and coalesce(jaar_inwoner, 0) = 0
        and coalesce(inwoners_vanaf, 0) = 0 and inwoners_tot is null)),
    check (soort <> 'DEKKING' or (coalesce(eenmalig_centen, 0) >= 0 and coalesce(eenmalig_inwoner, 0) >= 0
        and coalesce(jaar_centen, 0) >= 0 and coalesce(jaar_inwoner, 0) >= 0))
);
comment on table kosten.regel is 'Wie iets doet, wat iets kost, of waarvan het wordt betaald';
comment on column kosten.regel.dossier is 'Het dossier';
comment on column kosten.regel.blad is 'Versie van het dossier waarin deze regel zo staat';
comment on column kosten.regel.nr is 'Nummer binnen het dossier, gelijk in elke versie';
comment on column kosten.regel.soort is 'Beheer, kostenpost of dekking';
comment on column kosten.regel.rol is 'Bij beheer: wat de partij doet';
comment on column kosten.regel.vanaf is 'Bij beheer: eerste dag';
comment on column kosten.regel.betaler is 'Wie betaalt; bij GEMEENTEN gelden de bedragen voor één gemeente';
comment on column kosten.regel.bron is 'Bij dekking: waar het geld vandaan komt';
comment on column kosten.regel.inwoners_vanaf is 'Alleen voor gemeenten met ten minste zoveel inwoners; 0 voor alle';
comment on column kosten.regel.inwoners_tot is 'Alleen voor gemeenten met minder inwoners; leeg voor alle';
comment on column kosten.regel.eenmalig_jaar is 'Jaar van het eenmalige bedrag';
comment on column kosten.regel.eenmalig_centen is 'Eenmalig, vast deel, in centen; onder nul levert het geld op';
comment on column kosten.regel.eenmalig_inwoner is 'Eenmalig, per inwoner, in honderdsten van een cent';
comment on column kosten.regel.jaar_van is 'Eerste jaar van het bedrag per jaar';
comment on column kosten.regel.jaar_tot is 'Laatste jaar van het bedrag per jaar; leeg als het doorloopt';
comment on column kosten.regel.jaar_centen is 'Per jaar, vast deel, in centen; onder nul levert het geld op';
comment on column kosten.regel.jaar_inwoner is 'Per jaar, per inwoner, in honderdsten van een cent';
comment on column kosten.regel.tekst is 'De partij, wat het is, of de toelichting';
comment on column kosten.regel.tekst_sha256 is 'Gezouten controlegetal van de tekst';

create function kosten.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function kosten.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on kosten.tekst
    for each row execute function kosten.bewaak_tekst();
create trigger tekst_niet_legen before truncate on kosten.tekst
    for each statement execute function kosten.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['blad', 'regel'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on kosten.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on kosten.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;

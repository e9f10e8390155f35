-- SPDX-License-Identifier: EUPL-1.2
-- Proven in practice (nota §4, toetsvraag 2): which gemeente tried it, when, and what came of it.

create table onderbouwing.praktijkproef (
    dossier uuid not null,
    versie int not null check (versie >= 1),
    id uuid not null,
    vervallen boolean not null default false,
    gemeente text check (gemeente ~ '^GM[0-9]{4}$'),
    van date,
    tot_en_met date check (tot_en_met >= van),
    uitkomst text check (uitkomst in ('LOOPT', 'GESLAAGD', 'DEELS_GESLAAGD', 'NIET_GESLAAGD')),
    bewijs uuid,
    tekst uuid references onderbouwing.tekst,
    tekst_sha256 text check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (dossier, id, versie),
    check (vervallen = (gemeente is null)),
    check (num_nulls(gemeente, van, uitkomst, tekst, tekst_sha256) in (0, 5)),
    check ((uitkomst = 'LOOPT') = (tot_en_met is null)),
    check (not vervallen or num_nonnulls(tot_en_met, bewijs) = 0)
);
comment on table onderbouwing.praktijkproef is 'Een gemeente die de standaard beproefde, zoals bewaard in een versie van het dossier';
comment on column onderbouwing.praktijkproef.dossier is 'Het dossier';
comment on column onderbouwing.praktijkproef.versie is 'Versie van het dossier waarin dit is bewaard';
comment on column onderbouwing.praktijkproef.id is 'Kenmerk, in elke versie hetzelfde';
comment on column onderbouwing.praktijkproef.vervallen is 'Vanaf deze versie is de rij er niet meer';
comment on column onderbouwing.praktijkproef.gemeente is 'Waar';
comment on column onderbouwing.praktijkproef.van is 'Eerste dag';
comment on column onderbouwing.praktijkproef.tot_en_met is 'Laatste dag; leeg zolang de proef loopt';
comment on column onderbouwing.praktijkproef.uitkomst is 'Wat eruit kwam';
comment on column onderbouwing.praktijkproef.bewijs is 'Document van dit dossier dat er meer over vertelt';
comment on column onderbouwing.praktijkproef.tekst is 'Wat is beproefd, wat ervan is geleerd, en de naam van het document';
comment on column onderbouwing.praktijkproef.tekst_sha256 is 'Gezouten controlegetal daarvan';

create trigger praktijkproef_alleen_aanvullen before update or delete on onderbouwing.praktijkproef
    for each row execute function platform.verbied_wijziging();
create trigger praktijkproef_niet_legen before truncate on onderbouwing.praktijkproef
    for each statement execute function platform.verbied_wijziging();

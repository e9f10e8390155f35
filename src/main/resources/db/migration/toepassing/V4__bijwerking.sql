-- SPDX-License-Identifier: EUPL-1.2
-- Een start op een dag die al is bijgewerkt rekent niet opnieuw wat er voor wie geldt.

create table toepassing.bijwerking (
    nr bigint generated always as identity primary key,
    dag date not null,
    levering text not null check (levering ~ '^[0-9a-f]{64}$'),
    vastgelegd timestamptz not null default klok()
);
comment on table toepassing.bijwerking is 'Tot en met welke dag alle verplichtingen zijn bijgewerkt; de laatste rij telt';
comment on column toepassing.bijwerking.nr is 'Volgorde';
comment on column toepassing.bijwerking.dag is 'De dag';
comment on column toepassing.bijwerking.levering is 'Controlegetal van de gemeenten waarmee dat is gedaan';
comment on column toepassing.bijwerking.vastgelegd is 'Moment van vastleggen';

create trigger bijwerking_alleen_aanvullen before update or delete on toepassing.bijwerking
    for each row execute function platform.verbied_wijziging();
create trigger bijwerking_niet_legen before truncate on toepassing.bijwerking
    for each statement execute function platform.verbied_wijziging();

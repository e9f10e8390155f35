-- SPDX-License-Identifier: EUPL-1.2
-- Failures of a second factor are counted too.

alter table aanmelding.poging drop constraint poging_soort_check;
alter table aanmelding.poging add constraint poging_soort_check check (soort in ('ACCOUNT', 'ADRES', 'FACTOR'));
comment on column aanmelding.poging.soort is 'Geteld per account, per netwerkadres of per tweede factor';
comment on column aanmelding.poging.wie is 'Hash van het e-mailadres, het netwerkadres of het kenmerk van het account';

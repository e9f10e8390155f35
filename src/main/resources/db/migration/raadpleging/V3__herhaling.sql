-- SPDX-License-Identifier: EUPL-1.2
-- After an outcome that was contested with reason the members are asked the same once more.

alter table raadpleging.raadpleging
    add column herhaalt uuid unique references raadpleging.raadpleging (id),
    add check (herhaalt <> id);
comment on column raadpleging.raadpleging.herhaalt is 'De eerdere raadpleging waarvan deze de vraag opnieuw stelt; elke wordt ten hoogste één keer herhaald';

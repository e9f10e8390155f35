-- SPDX-License-Identifier: EUPL-1.2
-- A vote can belong to a meeting of the members, from which its terms are counted back.

alter table stemming.plan add column vergadering date;
comment on column stemming.plan.vergadering is 'Dag van de ledenvergadering waar de stemming bij hoort; leeg als er geen is';

-- "stemmen worden niet eerder uitgebracht dan op de dertigste dag voor die der vergadering" (BW 2:38 lid 8)
alter table stemming.plan add constraint plan_vergadering_check check (
    vergadering is null
    or (opent at time zone 'Europe/Amsterdam')::date >= vergadering - 30
    and sluit <= (vergadering + 1)::timestamp at time zone 'Europe/Amsterdam'
);

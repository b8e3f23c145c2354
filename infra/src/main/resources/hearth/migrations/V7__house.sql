-- What belongs to the house itself and to nobody in it.
--
-- Tokens with which an operator's scripts ask how the house is. Only a hash is kept; a token that ends is a row that is gone.
create table hearth.operator_token (
    name text primary key check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
    hash bytea not null unique,
    since date not null
);
alter table hearth.operator_token enable row level security;
alter table hearth.operator_token force row level security;
grant select, insert, delete on hearth.operator_token to hearth_app;
create policy of_the_house on hearth.operator_token to hearth_app using (true) with check (true);

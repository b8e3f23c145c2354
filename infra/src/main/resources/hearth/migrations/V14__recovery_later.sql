-- A recovery code is made when there is a quiet moment for it, and not with the account. Until then there is none, and nothing to compare
-- with: a code that anybody names is refused like a wrong one.
alter table hearth.credential alter column recovery drop not null;

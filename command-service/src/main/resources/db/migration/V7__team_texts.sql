-- Teams word annotations as schools word objectives: a text is a school's, or a territory's.
alter table texte
    alter column uai drop not null,
    add territoire text,
    add constraint texte_of_one check (num_nonnulls(uai, territoire) = 1);

create index texte_of_territory on texte (territoire) where territoire is not null;

-- What is published of a feed's school year, once, to those who may not see schools one by one.
create table lecture.edition (
    feed text not null,
    school_year int not null,
    drawn_on date not null,
    -- Its figures are the facts as known before this moment.
    drawn_at timestamptz not null,
    -- Indicators that its mask was worked out for; of others, and before it is there, nothing is published.
    indicators text[],
    position bigint not null,
    primary key (feed, school_year)
);

-- Cells of the published cube that stay masked, in all indicators of a group of sisters (docs/adr/009).
create table lecture.masked_cell (
    feed text not null,
    school_year int not null,
    -- The first indicator of the group.
    sisters text not null,
    territory_kind text not null,
    territory text not null,
    criterion text not null,
    -- Of the criterion; '' where there is none.
    value text not null,
    -- primaire or secondaire
    reason text not null,
    primary key (feed, school_year, sisters, territory_kind, territory, criterion, value)
);

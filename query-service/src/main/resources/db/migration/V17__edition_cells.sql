-- What an edition tells, cell by cell: drawn up once, read by every endpoint, export, report and view.
drop table lecture.masked_cell;

-- Cells where any school was expected.
create table lecture.edition_cell (
    feed text not null,
    school_year int not null,
    territory_kind text not null,
    territory text not null,
    criterion text not null,
    -- Of the criterion; '' where there is none.
    value text not null,
    reported bigint not null,
    expected bigint not null,
    primary key (feed, school_year, territory_kind, territory, criterion, value)
);

-- Cells where any school counts. Of a masked one no number is kept.
create table lecture.edition_figure (
    feed text not null,
    school_year int not null,
    indicator text not null,
    territory_kind text not null,
    territory text not null,
    criterion text not null,
    value text not null,
    -- Why it is masked (docs/adr/009): primaire or secondaire; null when it is told.
    masked text,
    numerator numeric,
    denominator numeric,
    schools bigint,
    primary key (feed, school_year, indicator, territory_kind, territory, criterion, value),
    check ((masked is null) = (numerator is not null and denominator is not null and schools is not null)),
    check (masked is null or (numerator is null and denominator is null and schools is null))
);

-- Worked out again, with the figures.
update lecture.edition set indicators = null;

-- What those are told who may not see schools one by one: state is publie, masque, or non-renseigne.
create view dashboard.edition_figure as
    select cell.feed, lecture.school_year_label(cell.school_year) as school_year,
        make_date(cell.school_year, 8, 1) as starts_on, edition.drawn_on, asked.indicator,
        case cell.territory_kind when 'national' then 'pays' else cell.territory_kind end as territory_kind,
        cell.territory, cell.criterion, cell.value,
        case
            when figure.indicator is null then 'non-renseigne'
            when figure.masked is not null then 'masque'
            else 'publie'
        end as state,
        figure.numerator, figure.denominator, figure.schools, cell.reported, cell.expected
    from lecture.edition
    cross join lateral (
        select split_part(signature, ' = ', 1) as indicator from unnest(edition.indicators) as it (signature)) asked
    join lecture.edition_cell cell on cell.feed = edition.feed and cell.school_year = edition.school_year
    left join lecture.edition_figure figure
        on figure.feed = cell.feed and figure.school_year = cell.school_year and figure.indicator = asked.indicator
            and figure.territory_kind = cell.territory_kind and figure.territory = cell.territory
            and figure.criterion = cell.criterion and figure.value = cell.value;

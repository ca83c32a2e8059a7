-- The use of the GAR: one fact per académie and school year, which is named by the calendar year of its 1 August. No finer
-- count is published, so these facts have no place among those of schools.

create table lecture.gar_fact (
    academie text not null,
    school_year int not null,
    accedants int,
    acces int,
    affectations int,
    acces_eleve int,
    acces_enseignant int,
    acces_documentaliste int,
    acces_autres int,
    -- The source leaves the profile open ("Null").
    acces_non_precise int,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (academie, school_year)
);

create table lecture.gar_fact_past (
    like lecture.gar_fact,
    believed_to timestamptz not null,
    primary key (academie, school_year, position)
);

-- Pupils of the schools that an académie has at the end of a school year, as far as they are known for that year.
create view lecture.academie_pupils as
    select version.academie, headcount.school_year, sum(headcount.pupils)::bigint as pupils
    from lecture.headcount
    join lecture.school_version version
        on version.uai = headcount.uai
            and version.valid_from < make_date(headcount.school_year + 1, 8, 1)
            and version.valid_to >= make_date(headcount.school_year + 1, 8, 1)
    group by version.academie, headcount.school_year;

create view dashboard.gar_school_year as
    select lecture.school_year_label(fact.school_year) as school_year, make_date(fact.school_year, 8, 1) as starts_on,
        region.code as region, region.label as region_label, fact.academie, academie.label as academie_label,
        fact.accedants, fact.acces, fact.affectations, fact.acces_eleve, fact.acces_enseignant,
        fact.acces_documentaliste, fact.acces_autres, fact.acces_non_precise, known.pupils
    from lecture.gar_fact fact
    join lecture.academie on academie.code = fact.academie
    left join lecture.region on region.code = academie.region
    left join lecture.academie_pupils known
        on known.academie = fact.academie and known.school_year = fact.school_year;

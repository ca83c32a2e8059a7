(
    select 'semaine' as grain, week as period, indicator, region, academie, type, numerator, denominator
    from dashboard.indicator_week
    union all
    select 'mois', month, indicator, region, academie, type, numerator, denominator
    from dashboard.indicator_month
    union all
    select 'annee', starts_on, indicator, region, academie, type, numerator, denominator
    from dashboard.indicator_school_year
)

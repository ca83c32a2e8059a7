('*' in (${region:sqlstring}) or region in (${region:sqlstring}))
    and ('*' in (${academie:sqlstring}) or academie in (${academie:sqlstring}))
    and ('*' in (${type:sqlstring}) or type in (${type:sqlstring}))

-- Run at the end of every migration, so that none can forget it.

-- The views of schema dashboard, and those that they rest on, go to the role that the policies are for.
do $$
declare
    made regclass;
begin
    for made in
        with recursive needed as (
            select oid from pg_class where relnamespace = 'dashboard'::regnamespace and relkind = 'v'
            union
            select 'lecture.asking'::regclass
            union
            select 'lecture.own_scope'::regclass
            union
            select view.oid
            from needed
            join pg_rewrite on pg_rewrite.ev_class = needed.oid
            join pg_depend on pg_depend.classid = 'pg_rewrite'::regclass and pg_depend.objid = pg_rewrite.oid
                and pg_depend.refclassid = 'pg_class'::regclass
            join pg_class view on view.oid = pg_depend.refobjid and view.relkind = 'v'
        )
        select needed.oid
        from needed join pg_class using (oid)
        where relowner <> 'observatoire_dashboard'::regrole
    loop
        execute format('alter view %s owner to observatoire_dashboard', made);
    end loop;
end
$$;

-- A login of Grafana is named by whom it stands for.
insert into lecture.login (login, kind, code)
select rolname, split_part(rolname, '_', 2), split_part(rolname, '_', 3)
from pg_roles
where rolname ~ '^grafana_(academie|region)_[0-9]{2}$'
union all
select rolname, 'tout', null
from pg_roles
where rolname in ('observatoire_grafana', 'observatoire_read', 'observatoire_migration')
on conflict (login) do nothing;

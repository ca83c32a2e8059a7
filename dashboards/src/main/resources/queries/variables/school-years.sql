-- The school years that have inventories, the last one first.
select school_year as __text, school_year as __value
from dashboard.equipment_school_year
group by school_year
order by school_year desc

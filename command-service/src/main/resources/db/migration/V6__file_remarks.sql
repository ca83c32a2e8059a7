-- remarked: lines that were taken, but not without a word; closed_schools: how many a complete register closed.
alter table file_receipt
    add remarked int not null default 0,
    add closed_schools int;

// Draws the lines of each table that asks for it. All words and numbers come from the table, which
// stays readable without this script.
(() => {
  'use strict';

  const INK = '#33414e';
  const LINES = ['#0f6b6b', '#a4470b'];
  const GRID = '#dde3e8';
  const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
  const ROW = 190;

  const printed = (value, decimals) => new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: decimals, maximumFractionDigits: decimals,
  }).format(value);

  // The list beneath a chart says what its marks mean; a mark stands where its annotation begins.
  const marks = (table, rows) => {
    const list = [...document.querySelectorAll(`#${table.id}-notes > li`)];
    return list.flatMap((note) => {
      const at = rows.findIndex((row) => (row.dataset.notes ?? '').split(' ').includes(String(note.value)));
      return at < 0 ? [] : [{at, label: note.dataset.mark, number: String(note.value), solid: note.dataset.break === 'true'}];
    });
  };

  const read = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    return {
      absent: table.dataset.absent,
      vacation: table.dataset.vacation,
      labels: rows.map((row) => row.cells[0].firstElementChild?.textContent ?? row.cells[0].textContent),
      marks: marks(table, rows),
      underWay: rows.map((row) => row.dataset.underWay === 'true'),
      underWayWord: table.dataset.underWay,
      shorts: rows.map((row) => row.cells[0].dataset.short),
      breaks: rows.map((row) => row.dataset.vacation === 'true'),
      series: heads.flatMap((head, column) => head.dataset.series === undefined ? [] : [{
        name: head.dataset.series,
        unit: head.dataset.unit,
        decimals: Number(head.dataset.decimals),
        most: head.dataset.most && Number(head.dataset.most),
        values: rows.map((row) => row.cells[column].dataset.value)
          .map((text) => text === undefined ? null : Number(text)),
      }]),
    };
  };

  const areas = ({breaks, shorts, vacation}) => {
    const found = [];
    breaks.forEach((off, at) => {
      if (off && !breaks[at - 1]) {
        found.push([at, at]);
      } else if (off) {
        found[found.length - 1][1] = at;
      }
    });
    return found.map(([from, to], at) => [
      {xAxis: Math.max(0, from), name: at === 0 ? vacation : ''}, {xAxis: Math.min(shorts.length - 1, to)}]);
  };

  const tooltip = (data) => (points) => {
    const at = points[0].dataIndex;
    const lines = data.series.map(({name, unit, decimals, values}) => {
      const value = values[at];
      return `${name} : ${value === null ? data.absent : `${printed(value, decimals)} ${unit}`}`;
    });
    const notes = data.marks.filter((mark) => mark.at === at).map((mark) => mark.label);
    const state = data.underWay[at] ? [data.underWayWord] : [];
    return [data.labels[at], ...state, ...lines, ...notes].join('\n');
  };

  const option = (data, width) => {
    const narrow = width < 560;
    const each = (make) => data.series.map(make);
    const text = {color: INK, fontFamily: FONT, fontSize: 12};
    return {
      animation: false,
      textStyle: text,
      title: each(({name, unit}, at) => ({
        text: unit === '%' || narrow ? name : `${name} (${unit})`,
        left: 0, top: at * ROW, textStyle: {...text, fontWeight: 600, lineHeight: 16, width: width - 8, overflow: 'break'},
      })),
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, formatter: tooltip(data),
        textStyle: text, axisPointer: {type: 'line'},
      },
      axisPointer: {link: [{xAxisIndex: 'all'}]},
      grid: each((_, at) => ({left: 46, right: 12, top: at * ROW + (narrow ? 42 : 30), height: ROW - (narrow ? 78 : 66)})),
      xAxis: each((_, at) => ({
        type: 'category', gridIndex: at, data: data.shorts, boundaryGap: false,
        axisLabel: {...text, hideOverlap: true}, axisTick: {show: false}, axisLine: {lineStyle: {color: '#8794a0'}},
      })),
      yAxis: each(({decimals, unit, most}, at) => ({
        type: 'value', gridIndex: at, min: 0, max: most, interval: most && most / 4, splitNumber: 4,
        splitLine: {lineStyle: {color: GRID}},
        axisLabel: {...text, formatter: (value) =>
          printed(value, Number.isInteger(value) ? 0 : Math.max(1, decimals - 1)) + (unit === '%' ? ' %' : '')},
      })),
      series: each(({name, values}, at) => ({
        type: 'line', name, data: values, xAxisIndex: at, yAxisIndex: at, connectNulls: false,
        symbol: 'circle', showAllSymbol: true, lineStyle: {width: 2}, color: LINES[at % LINES.length],
        symbolSize: (_, {dataIndex: week}) => {
          const alone = (values[week - 1] ?? null) === null && (values[week + 1] ?? null) === null;
          return alone ? 6 : narrow ? 0 : 5;
        },
        markLine: {
          silent: true, symbol: 'none', animation: false,
          data: data.marks.map(({at: week, label, number, solid}, rank) => ({
            xAxis: week, lineStyle: {type: solid ? 'solid' : 'dashed', color: INK, width: solid ? 2 : 1},
            label: {
              formatter: narrow || at > 0 ? number : label, position: 'insideEnd', rotate: 0, distance: 0, verticalAlign: 'top',
              align: week > data.shorts.length * 0.75 ? 'right' : 'left',
              offset: [week > data.shorts.length * 0.75 ? -4 : 4, narrow || at > 0 ? 0 : 15 * (rank % 2)],
            },
          })),
          label: {color: INK, fontFamily: FONT, fontSize: 11, backgroundColor: '#ffffffd0', padding: [1, 3]},
        },
        markArea: {
          silent: true, data: areas(data), itemStyle: {color: '#eceff2'},
          label: {show: !narrow && at === 0, color: '#5a6874', fontFamily: FONT, fontSize: 11, position: 'insideTop'},
        },
      })),
    };
  };

  const draw = (box) => {
    const table = document.getElementById(box.dataset.lines);
    const data = read(table);
    box.hidden = false;
    box.setAttribute('data-height', String(data.series.length));
    const chart = window.echarts.init(box, null, {renderer: 'canvas', height: data.series.length * ROW});
    const refresh = () => {
      chart.resize({height: data.series.length * ROW});
      chart.setOption(option(data, box.clientWidth), true);
    };
    refresh();
    new ResizeObserver(refresh).observe(box);
    table.closest('details').open = false;
  };

  if (window.echarts) {
    document.querySelectorAll('[data-lines]').forEach(draw);
    document.documentElement.dataset.charts = 'drawn';
  }
})();

import { columnName, quoteSheet, type Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import type { Chart, ChartSeries, NewSheet } from "../../workbook/new-sheet";
import { escapeXml } from "../xml/escape";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
const OUTLINE = `<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>`;

/** A chart's part: the bands in columns behind, then the series, all on one pair of axes. Greys and outlines, no colours. */
export function chartXml(chart: Chart, sheet: NewSheet): string {
  const { bands = [], series } = chart;
  const first = bands.length;
  const own = (each: ChartSeries, at: number, marks: string) => seriesXml(each, at, marks, chart, sheet);
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    (bands.length === 0
      ? ""
      : columnsXml(
          bands.map((each, at) => own(each, at, "")),
          "stacked",
        )) +
    (chart.draws === "kolom"
      ? columnsXml(
          series.map((each, at) => own(each, first + at, LABELS)),
          "clustered",
        )
      : pointsXml(series.map((each, at) => own(each, first + at, LABELS)))) +
    `${axesXml(chart)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** A band says its own name in every column, below most points: greys alone would not tell one from the next but one. */
const NAMES =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

const LABELS =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

function columnsXml(series: readonly string[], grouping: "stacked" | "clustered"): string {
  const [gap, overlap] = grouping === "stacked" ? [0, 100] : [60, 0];
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${axisIds()}</c:barChart>`
  );
}

function pointsXml(series: readonly string[]): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

function axisIds(): string {
  return `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
}

function seriesXml(own: ChartSeries, at: number, labels: string, chart: Chart, sheet: NewSheet): string {
  const isPoint = labels !== "" && chart.draws === "titik";
  const fill = `<a:solidFill><a:srgbClr val="${own.fill}"/></a:solidFill>`;
  const name = { top: own.name.row, bottom: own.name.row, left: own.name.col, right: own.name.col };
  const placed = isPoint ? '<c:dLblPos val="r"/>' : '<c:dLblPos val="outEnd"/>';
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${stringsXml(name, sheet)}</c:tx>` +
    (isPoint
      ? `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="diamond"/><c:size val="11"/><c:spPr>${fill}${OUTLINE}</c:spPr></c:marker>`
      : `<c:spPr>${fill}${OUTLINE}</c:spPr><c:invertIfNegative val="0"/>`) +
    (labels === ""
      ? `<c:dLbls><c:spPr><a:noFill/></c:spPr>${sizeXml(800)}<c:dLblPos val="inBase"/>${NAMES}</c:dLbls>`
      : `<c:dLbls><c:numFmt formatCode="${chart.format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${sizeXml(800)}${placed}${labels}</c:dLbls>`) +
    `<c:cat>${stringsXml(chart.categories, sheet)}</c:cat><c:val>${numbersXml(own.values, chart, sheet)}</c:val>` +
    (isPoint ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="1200" b="1"/>` +
    `<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function sizeXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

function axesXml({ format, min, max }: Chart): string {
  const highest = max === undefined ? "" : `<c:max val="${max}"/>`;
  const lowest = min === undefined ? "" : `<c:min val="${min}"/>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${sizeXml(800)}<c:crossAx val="${VALUE_AXIS}"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${highest}${lowest}</c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `${sizeXml(800)}<c:crossAx val="${CATEGORY_AXIS}"/></c:valAx>`
  );
}

/** "'Grafik'!$A$3:$A$7". */
function reference({ top, left, bottom, right }: Area, { name }: NewSheet): string {
  const cell = (row: number, col: number) => `$${columnName(col)}$${row + 1}`;
  const last = top === bottom && left === right ? "" : `:${cell(bottom, right)}`;
  return escapeXml(`${quoteSheet(name)}!${cell(top, left)}${last}`);
}

function valuesOf({ top, left, bottom, right }: Area, { rows }: NewSheet): readonly CellValue[] {
  return rows.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
}

function stringsXml(area: Area, sheet: NewSheet): string {
  return `<c:strRef><c:f>${reference(area, sheet)}</c:f><c:strCache>${pointsOf(valuesOf(area, sheet))}</c:strCache></c:strRef>`;
}

function numbersXml(area: Area, { format }: Chart, sheet: NewSheet): string {
  return `<c:numRef><c:f>${reference(area, sheet)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${pointsOf(valuesOf(area, sheet))}</c:numCache></c:numRef>`;
}

function pointsOf(values: readonly CellValue[]): string {
  const points = values.map((value, at) =>
    value === null ? "" : `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

import type { Area } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { addContentType } from "../package/content-types";
import { freeName } from "../package/free-name";
import { folderOf, type Parts } from "../package/parts";
import { addRelationship, OFFICE_TYPES } from "../package/relationships";
import { escapeXml } from "../xml/escape";
import { chartXml } from "./chart-xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Adds the drawing of a new sheet, with a part for each of its charts.
 *
 * @param part the sheet's own part
 * @returns the id of the sheet's link to it
 */
export function addDrawing(parts: Parts, part: string, sheet: NewSheet): string {
  const folder = folderOf(folderOf(part).slice(0, -1));
  const drawing = freeName(parts, `${folder}drawings/drawing`, ".xml");
  parts.create(drawing, "");
  const frames = (sheet.charts ?? []).map((chart, at) => {
    const own = freeName(parts, `${folder}charts/chart`, ".xml");
    parts.create(own, HEAD + chartXml(chart, sheet));
    addContentType(parts, own, CHART_TYPE);
    return frameXml(
      chart.title,
      chart.place,
      at,
      addRelationship(parts, drawing, `${OFFICE_TYPES}/chart`, own),
    );
  });
  parts.create(
    drawing,
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${OFFICE_TYPES}">${frames.join("")}</xdr:wsDr>`,
  );
  addContentType(parts, drawing, DRAWING_TYPE);
  return addRelationship(parts, part, `${OFFICE_TYPES}/drawing`, drawing);
}

function frameXml(title: string, { top, left, bottom, right }: Area, at: number, link: string): string {
  const anchor = (name: string, col: number, row: number) =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const zero = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
  return (
    `<xdr:twoCellAnchor>${anchor("from", left, top)}${anchor("to", right + 1, bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Grafik ${at + 1}" descr="${escapeXml(title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>${zero}</xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${link}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

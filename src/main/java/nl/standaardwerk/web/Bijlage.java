// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

/**
 * A file as a page shows it: a link with its size.
 *
 * @param id what a form sends to keep it
 * @param naam name of the file
 * @param url address of the download
 * @param grootte bytes
 */
public record Bijlage(String id, String naam, String url, long grootte) {}

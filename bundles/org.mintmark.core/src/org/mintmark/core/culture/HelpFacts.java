package org.mintmark.core.culture;

/**
 * What a RestartHelp.chm holds.
 *
 * @param problem why it is no help book or damaged, empty where it is sound
 * @param language Windows language identifier
 * @param title title of its window
 * @param defaultTopic page that opens first
 * @param topicFound whether that page exists
 */
public record HelpFacts(String problem, int language, String title, String defaultTopic, boolean topicFound) {
}

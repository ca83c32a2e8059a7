package fr.observatoire.contract.submission;

import fr.observatoire.contract.sharing.Audience;

import java.util.List;
import java.util.Map;

/**
 * With whom a school shares sections of its response to a campaign.
 *
 * @param campagne id of the campaign
 * @param partages all audiences of a section, by its id; none takes the sharing back; sections that
 *     are not named stay as they are
 */
public record SharingDeclaration(String campagne, Map<String, List<Audience>> partages)
        implements Payload {}

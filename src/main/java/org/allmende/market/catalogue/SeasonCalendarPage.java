package org.allmende.market.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.allmende.market.catalogue.SeasonCalendar.CropSeason;
import org.allmende.platform.time.Clock;

/** The year of the fields, as a picture and in words. */
@Named("seasonCalendarPage")
@RequestScoped
public class SeasonCalendarPage {

    private static final int NAMES_WIDTH = 168;
    private static final int MONTH_WIDTH = 26;
    private static final int HEAD_HEIGHT = 36;
    private static final int ROW_HEIGHT = 28;

    @Inject SeasonCalendar calendar;
    @Inject Clock clock;

    private List<CropSeason> crops = List.of();
    private int month;

    public void load() {
        crops = calendar.crops();
        month = clock.today().getMonthValue();
    }

    /** Left edge of a month in the picture. */
    public int x(int number) {
        return NAMES_WIDTH + MONTH_WIDTH * (number - 1);
    }

    public int getHeight() {
        return HEAD_HEIGHT + ROW_HEIGHT * crops.size();
    }

    /** What the market has of it: the English name is among the words of every product. */
    public String url(String crop) {
        return "/market/catalogue/browse?q=" + URLEncoder.encode(crop, StandardCharsets.UTF_8);
    }

    public List<Integer> getMonthNumbers() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    public List<CropSeason> getCrops() { return crops; }
    public int getMonth() { return month; }
}

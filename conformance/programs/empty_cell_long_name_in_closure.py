# Up to 3.10 the message cuts the name at 200 characters; the closure's text.
def owner():
    def reader():
        return a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789

    reader()
    a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789 = 1


owner()

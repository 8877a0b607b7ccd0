# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPACK_POST_BUILD_SCRIPTS. CPack's own archives carry the names, the order and the umask of who
# builds; this one is packed again from the collected files, so that two builds are the same bytes.
if(NOT CPACK_GENERATOR STREQUAL "TGZ" OR NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    return()
endif()
get_filename_component(folder ${CPACK_TEMPORARY_DIRECTORY} NAME)
get_filename_component(above ${CPACK_TEMPORARY_DIRECTORY} DIRECTORY)
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    string(REGEX REPLACE "\\.gz$" "" archive ${package})
    execute_process(
        COMMAND tar --create --file ${archive} --directory ${above} --format=gnu --sort=name
                --mtime=@$ENV{SOURCE_DATE_EPOCH} --owner=0 --group=0 --numeric-owner
                --mode=u+rw,go+r,go-w,a+X ${folder}
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND gzip --no-name --best --force ${archive} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
